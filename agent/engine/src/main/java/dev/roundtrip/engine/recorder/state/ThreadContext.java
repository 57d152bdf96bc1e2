package dev.roundtrip.engine.recorder.state;

import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.recorder.call.Call;
import dev.roundtrip.engine.site.CallPath;
import java.lang.ref.WeakReference;

/**
 * What the recorder knows of one thread: the calls it is in, its open request, the JDBC objects it uses. Only the thread
 * itself writes here. Without an open request it refers to nothing of the application, so that no class loader is kept
 * alive.
 */
public final class ThreadContext {

    private static final int FIRST_FRAMES = 8;
    private static final int MAX_FRAMES = 256;
    private static final int SPARE_STATEMENTS = 8;

    public final TrackedObjects<ConnectionState> connections;
    public final TrackedObjects<StatementState> statements;
    public final TrackedObjects<ResultState> results = new TrackedObjects<>(this, null);

    /** The unit of work in force; null without one. */
    public OpenRequest request;

    /** By what this thread came to its unit, which is another thread's; null where it works for itself. */
    public HandOver carry;

    /** Whether the thread as a whole was handed over. */
    public boolean born;

    /** Tasks that it is in, from the first on that was handed over. */
    public int tasks;

    /** Whether ends of calls may have been missed; set by other threads too, and seen late at worst. */
    public boolean outOfStep;

    /** When it took up a task of the program's main unit. */
    public long carriedSinceNanos;

    /** Nested JDBC calls, and nested boundaries. */
    public int jdbcDepth;

    public int boundaryDepth;

    /** The result set whose {@code next} is under way; null outside. */
    public ResultState row;

    public long rowStart;
    public boolean rowTimed;

    /** The result set and column whose getter is under way; null outside. */
    public ResultState read;

    public int readColumn;

    /** A result set that is known to be unknown, so that it is not looked for at each row. */
    private Object unknownResult;

    /** What this thread's units are called where no boundary opens any, and how often it may still be trusted. */
    public Background background;

    public int backgroundUses;

    /** Stands for this thread where a reference to this object would keep the application's objects alive. */
    public final Object token = new Object();

    private final WeakReference<Thread> thread = new WeakReference<>(Thread.currentThread());
    private CallFrame[] frames = new CallFrame[FIRST_FRAMES];
    private int depth;
    private int beyond;
    private final StatementState[] spares = new StatementState[SPARE_STATEMENTS];
    private int spareCount;

    ThreadContext(WeakObjects<ConnectionState> sharedConnections, WeakObjects<StatementState> sharedStatements) {
        connections = new TrackedObjects<>(this, sharedConnections);
        statements = new TrackedObjects<>(this, sharedStatements);
    }

    public OpenRequest newRequest(RequestKind kind, String name, long startNanos, ShapeNotes overflow) {
        return new OpenRequest(kind, name, startNanos, overflow, thread);
    }

    /** The unit in force where other threads may work for it too; null where it is this thread's alone. */
    public OpenRequest sharedRequest() {
        OpenRequest inForce = request;
        return inForce != null && inForce.sharing != null ? inForce : null;
    }

    /** Whether what the unit in force refers to may as well be kept alive by it. */
    boolean endsSoon() {
        return request != null && request.kind.endsSoon();
    }

    /** Whether another thread has ended the unit that this one worked for. */
    public boolean outlivesRequest() {
        return request != null && request.sharing != null && request.isOver();
    }

    /** The lines of the other thread that handed over what this one works on; null without. */
    public CallPath origin() {
        return worksForAnother() ? carry.origin : null;
    }

    /** Whether the unit in force is one of another thread, which handed this one a part of it. */
    public boolean worksForAnother() {
        return carry != null && carry.request == request;
    }

    /** The thread goes on with a unit as its own, for which it may have been handed a task until now. */
    public void owns(OpenRequest unit) {
        if (carry != null && carry.request == unit && request == unit) {
            carry = null;
            request = null;
        }
    }

    /** The frame of a call that begins; null beyond any sane depth, where calls are only counted. */
    public CallFrame push(int call, Object self, Object argument) {
        if (depth == MAX_FRAMES) {
            beyond++;
            return null;
        }
        if (depth == frames.length) {
            frames = java.util.Arrays.copyOf(frames, depth * 2);
        }
        CallFrame frame = frames[depth];
        if (frame == null) {
            frame = new CallFrame();
            frames[depth] = frame;
        }
        depth++;
        frame.begin(call, self, argument);
        return frame;
    }

    /**
     * The frame of the call that ends. Frames above it are of calls whose end was never told; they are dropped.
     *
     * @return null where the beginning was never told
     */
    public CallFrame pop(int call) {
        if (beyond > 0) {
            beyond--;
            return null;
        }
        int at = depth - 1;
        while (at >= 0 && frames[at].call != call) {
            at--;
        }
        if (at < 0) {
            return null;
        }
        for (int i = depth - 1; i > at; i--) {
            leave(frames[i]);
            frames[i].end();
        }
        depth = at;
        leave(frames[at]);
        return frames[at];
    }

    /** Forgets the JDBC calls whose end was missed; a call of this object begins. */
    public void getInStep(Object self) {
        outOfStep = false;
        StackWitness witness = new StackWitness(self);
        int kept = 0;
        for (int i = 0; i < depth; i++) {
            CallFrame frame = frames[i];
            if (Call.isBoundary(frame.call) || witness.saw(frame.self)) {
                frames[i] = frames[kept];
                frames[kept++] = frame;
            } else {
                leave(frame);
                frame.end();
            }
        }
        depth = kept;
        beyond = 0;
    }

    private void leave(CallFrame frame) {
        tasks -= frame.call == Call.TASK ? 1 : 0;
        if (Call.isBoundary(frame.call)) {
            boundaryDepth--;
        } else if (!frame.alien) {
            jdbcDepth--;
        }
    }

    /** The call that the innermost one is nested in; null for an outermost one. */
    public CallFrame caller() {
        return innermostBelow(depth - 1);
    }

    /** The innermost call under way; null outside. */
    public CallFrame top() {
        return innermostBelow(depth);
    }

    /** Calls of objects that are no JDBC objects stand for nothing. */
    private CallFrame innermostBelow(int end) {
        int at = end - 1;
        while (at >= 0 && frames[at].alien) {
            at--;
        }
        return at < 0 ? null : frames[at];
    }

    public StatementState newStatement(ShapeNotes notes) {
        StatementState state = spareCount > 0 ? spares[--spareCount] : new StatementState();
        state.reset(notes);
        return state;
    }

    public void recycle(StatementState state) {
        if (spareCount < SPARE_STATEMENTS && !state.wandered) {
            spares[spareCount++] = state;
        }
    }

    /** Whether this is a result set, statement or connection that was used before, here or by another request. */
    public boolean knows(Object jdbc) {
        return results.find(jdbc) != null || statements.find(jdbc) != null || connections.find(jdbc) != null;
    }

    /** Whether this is a statement or connection in use; false also where it only may be. */
    public boolean uses(Object jdbc) {
        return statements.findOwn(jdbc) != null || connections.findOwn(jdbc) != null;
    }

    public ResultState resultOf(Object resultSet) {
        if (resultSet == unknownResult) {
            return null;
        }
        ResultState state = results.find(resultSet);
        if (state == null && endsSoon()) {
            unknownResult = resultSet;
        }
        return state;
    }

    public void addResult(Object resultSet, ResultState state) {
        results.put(resultSet, state);
        unknownResult = null;
    }

    /** Forgets what an earlier execution of a statement delivered. */
    public void forgetResults(StatementState statement) {
        if (statement.result != null) {
            results.removeAllOf(statement.result);
            statement.result = null;
        }
    }

    /** Lets go of everything that belongs to the application. */
    public void release() {
        connections.release();
        statements.release();
        results.release();
        unknownResult = null;
        row = null;
        read = null;
    }
}
