package dev.roundtrip.engine.record;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/**
 * The contexts of all threads that ever used JDBC and still live. Safe for threads.
 *
 * <p>A query asks for its thread's context some fifteen times, and a thread-local is a chain of loads that all that
 * follows must wait for. So the context of one busy thread is kept aside: asking whether it is ours is a comparison that
 * the processor guesses right and does not wait for. Threads that find another's there lose next to nothing, and take
 * the place more and more rarely, so that many busy threads do not fight for it.
 */
final class Contexts {

    private final WeakObjects<ConnectionState> connections = new WeakObjects<>();
    private final WeakObjects<StatementState> statements = new WeakObjects<>();
    private final List<WeakReference<ThreadContext>> all = new ArrayList<>();
    private int purgeAt = 64;

    /** That of a busy thread, read and written without order: whose it is, is looked at before it is used. */
    private WeakReference<ThreadContext> busy = new WeakReference<>(null);

    private final ThreadLocal<ThreadContext> current = new ThreadLocal<ThreadContext>() {
        @Override
        protected ThreadContext initialValue() {
            ThreadContext context = new ThreadContext(connections, statements);
            context.reference = new WeakReference<>(context);
            register(context);
            return context;
        }
    };

    ThreadContext current() {
        ThreadContext kept = busy.get();
        return kept != null && kept.isOf(Thread.currentThread()) ? kept : looked();
    }

    private ThreadContext looked() {
        ThreadContext context = current.get();
        if (context.wantsToBeKept()) {
            busy = context.reference;
        }
        return context;
    }

    List<ThreadContext> all() {
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
    StatementState statement(ThreadContext context, Object statement) {
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
    ConnectionState connection(ThreadContext context, Object connection) {
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
            all.add(context.reference);
        }
    }
}
