package dev.roundtrip.engine.recorder.unit;

import dev.roundtrip.engine.naming.RequestNames;
import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.recorder.call.Call;
import dev.roundtrip.engine.recorder.state.CallFrame;
import dev.roundtrip.engine.recorder.state.OpenRequest;
import dev.roundtrip.engine.recorder.state.ThreadContext;

/** What boundaries tell of a unit that is under way: its route, its answer, its next part. */
final class Midway {

    private final Boundaries boundaries;
    private final RequestNames names;

    Midway(Boundaries boundaries, RequestNames names) {
        this.boundaries = boundaries;
        this.names = names;
    }

    static boolean isToldOf(int call) {
        return call == Call.ROUTE || call == Call.CALL_CLOSED || call == Call.NEXT_CHUNK;
    }

    void tell(ThreadContext context, int call, Object self, Object argument) {
        if (call == Call.ROUTE) {
            route(context.request, argument == null ? self : argument);
        } else if (call == Call.CALL_CLOSED) {
            answered(context.request, self, argument);
        } else {
            nextChunk(context, self);
        }
    }

    private void route(OpenRequest request, Object template) {
        String route = names.template(template);
        if (request != null && request.kind == RequestKind.HTTP && route != null) {
            request.routed(names.routed(request.boundary, request.argument, route, request.firstName));
        }
    }

    private void answered(OpenRequest request, Object call, Object status) {
        if (request != null && request.argument == call) {
            request.failed |= names.isFailure(status);
        }
    }

    /** A step that runs its chunks itself: each is a unit, from where it begins to where the next one does. */
    private void nextChunk(ThreadContext context, Object step) {
        CallFrame steps = context.caller();
        OpenRequest before = context.request;
        boolean own = steps != null && steps.self == step && steps.unit != null && steps.unit == before;
        if (own && before.calls > 0) {
            boundaries.end(context, before, null);
            steps.unit = boundaries.begin(context, steps.call, steps.self, steps.argument);
        }
    }
}
