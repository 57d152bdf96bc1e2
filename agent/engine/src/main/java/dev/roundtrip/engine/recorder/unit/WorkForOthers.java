package dev.roundtrip.engine.recorder.unit;

import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.recorder.clock.NanoClock;
import dev.roundtrip.engine.recorder.state.HandOver;
import dev.roundtrip.engine.recorder.state.OpenRequest;
import dev.roundtrip.engine.recorder.state.ThreadContext;

/** How a thread takes up a part of another thread's unit, puts it down, and is cut loose from it. */
public final class WorkForOthers {

    /** What the main method set going and is still at it by then, a consumer of a queue perhaps, is no part of it. */
    private static final long LONGEST_TASK_OF_MAIN_NANOS = 5_000_000_000L;

    private final Boundaries boundaries;
    private final RequestEnd end;
    private final NanoClock clock;

    public WorkForOthers(Boundaries boundaries, RequestEnd end, NanoClock clock) {
        this.boundaries = boundaries;
        this.end = end;
        this.clock = clock;
    }

    /** The current thread begins to work for another thread's unit; for its own it does so anyway. */
    void takesUp(ThreadContext context, HandOver handOver) {
        OpenRequest request = handOver.request;
        if (request != context.request) {
            context.request = request.isOver() ? null : request;
            context.carry = handOver;
            context.carriedSinceNanos = request.kind == RequestKind.MAIN ? clock.nanoTime() : 0;
        }
    }

    /** A task is over, and the thread does again what it did before. */
    void putsDown(ThreadContext context, OpenRequest before, HandOver carryBefore) {
        boolean isLease = context.request != null && context.request.kind == RequestKind.BACKGROUND;
        context.carry = carryBefore;
        if (before == context.request || before == null && isLease) {
            return;
        }
        OpenRequest left = context.request;
        boundaries.endLease(context);
        context.request = before;
        if (left != null && left.web != null && left.web.endsOn == context) {
            left.web.endsOn = null;
            boundaries.finishAlone(left, clock.nanoTime());
        }
        if (before == null) {
            end.idles(context);
        }
    }

    /** A task that goes on after its unit, or makes the program's main unit its home, is on its own. */
    public void cutLoose(ThreadContext context) {
        OpenRequest request = context.request;
        if (context.worksForAnother() && context.jdbcDepth == 0 && (request.isOver() || isWorker(context, request))) {
            context.carry = null;
            context.request = null;
        }
    }

    private boolean isWorker(ThreadContext context, OpenRequest request) {
        return request.kind == RequestKind.MAIN
                && clock.nanoTime() - context.carriedSinceNanos > LONGEST_TASK_OF_MAIN_NANOS;
    }
}
