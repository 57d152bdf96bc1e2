package dev.roundtrip.engine.recorder.state;

import dev.roundtrip.engine.site.CallPath;
import dev.roundtrip.engine.site.StackReader;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/** The contexts of all threads that ever used JDBC and still live. Safe for threads. */
public final class Contexts implements StackReader.Origin {

    private final WeakObjects<ConnectionState> connections = new WeakObjects<>();
    private final WeakObjects<StatementState> statements = new WeakObjects<>();
    private final List<WeakReference<ThreadContext>> all = new ArrayList<>();
    private int purgeAt = 64;

    /** A power of two; threads that share a slot find each other's entry, and take the longer way. */
    private static final int SERVING = 512;

    /** Written and read without order: an entry is immutable, and only its own thread believes it. */
    private final Serving[] serving = new Serving[SERVING];

    /** The thread that began last, so that a program with one busy thread asks no further; else as above. */
    private Serving latest;

    private static final class Serving {
        final Thread thread;
        final ThreadContext context;

        Serving(Thread thread, ThreadContext context) {
            this.thread = thread;
            this.context = context;
        }
    }

    private final ThreadLocal<ThreadContext> current = new ThreadLocal<>();

    private NewThreads newThreads;

    /** Is told of threads that begin to use JDBC or to serve. */
    public interface NewThreads {
        void begins(ThreadContext context);
    }

    /** Before the first thread is seen. */
    public void tell(NewThreads listener) {
        newThreads = listener;
    }

    /**
     * The context of the current thread. Asked some fifteen times for one query, so that threads which serve a request
     * are found in an array; a thread-local costs three times as much.
     */
    public ThreadContext current() {
        Thread thread = Thread.currentThread();
        Serving last = latest;
        return last != null && last.thread == thread ? last.context : amongServing(thread);
    }

    private ThreadContext amongServing(Thread thread) {
        Serving found = serving[System.identityHashCode(thread) & SERVING - 1];
        return found != null && found.thread == thread ? found.context : known();
    }

    private ThreadContext known() {
        ThreadContext context = current.get();
        return context == null ? begin() : context;
    }

    private ThreadContext begin() {
        ThreadContext context = new ThreadContext(connections, statements);
        register(context);
        current.set(context);
        newThreads.begins(context);
        return context;
    }

    @Override
    public CallPath ofThisThread() {
        ThreadContext context = existing();
        return context == null ? null : context.origin();
    }

    /** The context of the current thread; null where it has none yet. */
    public ThreadContext existing() {
        Thread thread = Thread.currentThread();
        Serving found = serving[System.identityHashCode(thread) & SERVING - 1];
        return found != null && found.thread == thread ? found.context : current.get();
    }

    /** The current thread begins to work for a request; until it rests it is found quickly. */
    public void serves(ThreadContext context) {
        Thread thread = Thread.currentThread();
        Serving begun = new Serving(thread, context);
        serving[System.identityHashCode(thread) & SERVING - 1] = begun;
        latest = begun;
    }

    /** The current thread has no request any more: nothing of ours keeps it alive. */
    public void rests() {
        Thread thread = Thread.currentThread();
        int slot = System.identityHashCode(thread) & SERVING - 1;
        Serving found = serving[slot];
        if (found != null && found.thread == thread) {
            serving[slot] = null;
        }
        Serving last = latest;
        if (last != null && last.thread == thread) {
            latest = null;
        }
    }

    public List<ThreadContext> all() {
        List<ThreadContext> living = new ArrayList<>();
        synchronized (all) {
            for (WeakReference<ThreadContext> reference : all) {
                ThreadContext context = reference.get();
                if (context != null) {
                    living.add(context);
                }
            }
        }
        return living;
    }

    /** What is known of a statement, wherever its thread is; null if nothing. */
    public StatementState statement(ThreadContext context, Object statement) {
        StatementState known = context.statements.find(statement);
        if (known != null) {
            return known;
        }
        for (ThreadContext other : all()) {
            StatementState foreign = other.statements.findForeign(statement);
            if (foreign != null) {
                foreign.wandered = true;
                context.statements.put(statement, foreign);
                return foreign;
            }
        }
        return null;
    }

    /** What is known of a connection, wherever its thread is; null if nothing. */
    public ConnectionState connection(ThreadContext context, Object connection) {
        ConnectionState known = context.connections.find(connection);
        if (known != null) {
            return known;
        }
        for (ThreadContext other : all()) {
            ConnectionState foreign = other.connections.findForeign(connection);
            if (foreign != null) {
                context.connections.put(connection, foreign);
                return foreign;
            }
        }
        return null;
    }

    private void register(ThreadContext context) {
        synchronized (all) {
            if (all.size() >= purgeAt) {
                all.removeIf(reference -> reference.get() == null);
                purgeAt = Math.max(64, all.size() * 2);
            }
            all.add(new WeakReference<>(context));
        }
    }
}
