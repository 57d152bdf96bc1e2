package dev.roundtrip.engine.recorder.jdbc;

import dev.roundtrip.engine.breakdown.Part;
import dev.roundtrip.engine.recorder.call.Call;
import dev.roundtrip.engine.recorder.state.CallFrame;
import dev.roundtrip.engine.recorder.state.ConnectionState;
import dev.roundtrip.engine.recorder.state.OpenRequest;
import dev.roundtrip.engine.recorder.state.RationedStacks;
import dev.roundtrip.engine.recorder.state.ThreadContext;

/** Follows commits, rollbacks and the auto-commit mode of connections. */
final class Transactions {

    private final RationedStacks stacks;

    Transactions(RationedStacks stacks) {
        this.stacks = stacks;
    }

    void ended(
            ThreadContext context,
            OpenRequest request,
            CallFrame frame,
            boolean outermost,
            long took,
            Throwable thrown) {
        ConnectionState state = frame.connection;
        if (frame.call == Call.SET_AUTO_COMMIT) {
            autoCommit(request, frame, state, outermost, thrown);
        } else if (outermost && thrown == null) {
            commitOrRollback(request, frame, state);
        } else if (!outermost) {
            passUpWrite(context, state);
        }
        if (outermost) {
            request.spent(Part.COMMIT, took);
        }
    }

    /**
     * A wrapper that counts its users is closed by each of them, and goes on: then only the connection beneath it still
     * knows which write waits for this commit.
     */
    private static void passUpWrite(ThreadContext context, ConnectionState inner) {
        CallFrame caller = context.top();
        ConnectionState outer = caller == null ? null : caller.connection;
        if (outer != null && outer != inner && outer.executions == 0 && inner.pendingWrite != null) {
            outer.pendingWrite = inner.pendingWrite;
            outer.lastRequest = inner.lastRequest;
        }
        if (outer != inner) {
            inner.pendingWrite = null;
        }
    }

    private static void autoCommit(
            OpenRequest request, CallFrame frame, ConnectionState state, boolean outermost, Throwable thrown) {
        if (thrown != null) {
            return;
        }
        boolean on = Boolean.TRUE.equals(frame.argument);
        if (outermost && on && !state.autoCommit && state.pendingWrite != null) {
            committed(request, state);
        } else if (outermost) {
            // No commit in disguise: a change of the connection's state.
            frame.care = true;
        }
        state.autoCommit = on;
    }

    private void commitOrRollback(OpenRequest request, CallFrame frame, ConnectionState state) {
        request.counted(Part.COMMIT);
        if (frame.call == Call.COMMIT) {
            request.commitCalls++;
            if (request.commitCalls > 1) {
                request.commitPaths = stacks.look(request, request.commitCalls, request.commitPaths);
            }
            committed(request, state);
        } else {
            request.rollbacks++;
            state.pendingWrite = null;
        }
    }

    private static void committed(OpenRequest request, ConnectionState state) {
        request.commits++;
        if (state.pendingWrite != null && state.lastRequest == request) {
            state.pendingWrite.commits++;
        }
        state.pendingWrite = null;
    }
}
