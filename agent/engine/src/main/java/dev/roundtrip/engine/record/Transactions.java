package dev.roundtrip.engine.record;

import dev.roundtrip.engine.breakdown.Part;

/** Follows commits, rollbacks and the auto-commit mode of connections. */
final class Transactions {

    private final RationedStacks stacks;

    Transactions(RationedStacks stacks) {
        this.stacks = stacks;
    }

    void ended(OpenRequest request, CallFrame frame, boolean outermost, long took, Throwable thrown) {
        ConnectionState state = frame.connection;
        if (frame.call == Call.SET_AUTO_COMMIT) {
            autoCommit(request, frame, state, outermost, took, thrown);
        } else if (outermost && thrown == null) {
            commitOrRollback(request, frame, state);
        }
        if (outermost) {
            request.spent(Part.COMMIT, took);
        }
    }

    private static void autoCommit(
            OpenRequest request,
            CallFrame frame,
            ConnectionState state,
            boolean outermost,
            long took,
            Throwable thrown) {
        if (thrown != null) {
            return;
        }
        boolean on = Boolean.TRUE.equals(frame.argument);
        if (outermost && on && !state.autoCommit && state.pendingWrite != null) {
            committed(request, state);
        } else if (outermost) {
            request.chatter.setting(took);
        }
        state.autoCommit = on;
    }

    private void commitOrRollback(OpenRequest request, CallFrame frame, ConnectionState state) {
        request.counted(Part.COMMIT);
        if (frame.call == Call.COMMIT) {
            request.commitCalls++;
            if (request.commitCalls > 1) {
                request.commitPaths = stacks.look(request.commitCalls, request.commitPaths);
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
