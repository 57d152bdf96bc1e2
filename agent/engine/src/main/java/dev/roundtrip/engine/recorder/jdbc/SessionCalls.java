package dev.roundtrip.engine.recorder.jdbc;

import dev.roundtrip.engine.recorder.call.Call;
import dev.roundtrip.engine.recorder.state.CallFrame;
import dev.roundtrip.engine.recorder.state.Chatter;
import dev.roundtrip.engine.recorder.state.OpenRequest;
import dev.roundtrip.engine.recorder.state.RationedStacks;
import dev.roundtrip.engine.recorder.state.ThreadContext;
import dev.roundtrip.engine.site.StackReader;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Follows what is done for a connection and not for data: liveness checks and settings, the application's own and those
 * that a pool makes inside a borrow or a return; and the time in which a connection is held and nothing is asked of it.
 */
final class SessionCalls {

    /** Shorter pauses between two calls are the program's ordinary work. */
    private static final long PAUSE_NANOS = 20_000_000;

    /** The first calls of a process load classes and say nothing of round trips. */
    private static final int FIRST_CALLS = 16;

    private final AtomicInteger calls = new AtomicInteger();
    private final RationedStacks settingStacks;
    private final RationedStacks pauseStacks;

    SessionCalls(StackReader stacks) {
        this.settingStacks = new RationedStacks(stacks);
        this.pauseStacks = new RationedStacks(stacks);
    }

    /** Whether a nested call serves the connection itself: of several layers that pass it on, the outermost counts. */
    static boolean isCare(ThreadContext context, CallFrame frame) {
        CallFrame caller = context.caller();
        if (caller == null) {
            return false;
        }
        switch (frame.call) {
            case Call.PING:
            case Call.SESSION:
                return caller.call != frame.call;
            case Call.SET_AUTO_COMMIT:
            case Call.EXECUTE:
                return caller.call == Call.GET_CONNECTION || caller.call == Call.CLOSE_CONNECTION;
            default:
                return false;
        }
    }

    /** An outermost call begins while a connection is held. */
    void resumed(OpenRequest request, long now) {
        long pause = now - request.lastCallNanos;
        if (request.leasing.pauses(pause, PAUSE_NANOS) && request.leasing.isLongestPause(pause)) {
            request.leasing.paused(pause, pauseStacks.once(request));
        }
    }

    void ended(ThreadContext context, OpenRequest request, CallFrame frame, boolean outermost, long took) {
        boolean care = frame.care || outermost && (frame.call == Call.PING || frame.call == Call.SESSION);
        if (!care) {
            return;
        }
        if (frame.call == Call.SESSION && outermost && frame.argument instanceof String) {
            request.setting = frame.argument.hashCode();
        }
        CallFrame caller = context.top();
        if (!outermost && caller != null) {
            caller.careNanos += took;
        }
        if (calls.get() < FIRST_CALLS) {
            calls.incrementAndGet();
            return;
        }
        switch (frame.call) {
            case Call.SESSION:
                setting(request, frame, outermost, took);
                break;
            case Call.SET_AUTO_COMMIT:
                request.chatter.setting(took);
                break;
            default:
                request.chatter.ping(took);
                break;
        }
    }

    private void setting(OpenRequest request, CallFrame frame, boolean outermost, long took) {
        request.chatter.setting(took);
        if (outermost && took >= Chatter.TRIP_NANOS) {
            request.chatter.paths = settingStacks.look(request, request.chatter.settings, request.chatter.paths);
        }
    }
}
