package dev.roundtrip.engine.recorder.unit;

import dev.roundtrip.engine.naming.RunnersFacts;
import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.recorder.call.Call;
import dev.roundtrip.engine.recorder.state.CallFrame;
import dev.roundtrip.engine.recorder.state.OpenRequest;
import dev.roundtrip.engine.recorder.state.OpenTests;
import dev.roundtrip.engine.recorder.state.ThreadContext;

/**
 * Tests that are not one call. A scenario is a unit from its first step to its last, where it can still fail; its hooks
 * are units of their own above it. A coroutine is a unit from its beginning to its end, whatever threads run its parts.
 */
final class TestParts {

    private final Boundaries boundaries;
    private final OpenTests tests;
    private final SuspendedTests suspended = new SuspendedTests();

    TestParts(Boundaries boundaries, OpenTests tests) {
        this.boundaries = boundaries;
        this.tests = tests;
    }

    void enter(ThreadContext context, CallFrame frame) {
        OpenRequest test = context.request;
        if (test != null && test.kind == RequestKind.TEST) {
            if (RunnersFacts.isScenario(test.argument)) {
                step(context, frame, test);
            }
        } else if (Boundaries.opens(context, Call.REQUEST_TEST)) {
            frame.unit = suspended.goesOn(frame.self);
            if (frame.unit == null) {
                hook(context, frame);
            } else {
                boundaries.goOn(context, frame.unit);
            }
        }
    }

    private void step(ThreadContext context, CallFrame frame, OpenRequest scenario) {
        hook(context, frame);
        frame.ready = frame.unit == null && RunnersFacts.isLastStep(scenario.self, frame.self);
    }

    /** Within a scenario or, after its last step, outside. */
    private void hook(ThreadContext context, CallFrame frame) {
        int call = RunnersFacts.hookOf(frame.self);
        if (call != 0) {
            frame.unit = boundaries.begin(context, call, frame.self, RunnersFacts.HOOK);
        }
    }

    /**
     * @param unit that the part opened, or went on with; null for none
     * @param last whether this is the last step of a scenario
     */
    void leave(ThreadContext context, OpenRequest unit, boolean last, Object part, Object result, Throwable thrown) {
        OpenRequest request = context.request;
        if (unit != null && unit == request) {
            request.failed |= thrown != null;
            fails(request.beneath, thrown);
            goesOnOrEnds(context, request, part, result, thrown);
        } else if (request.kind != RequestKind.TEST) {
            return;
        } else if (request.coroutines != null) {
            noteCoroutine(request, part, result);
        } else if (RunnersFacts.isScenario(request.argument)) {
            fails(request, thrown);
            if (last) {
                boundaries.end(context, request, thrown);
            }
        }
    }

    /** A hook that fails lets its scenario fail. */
    private static void fails(OpenRequest test, Throwable thrown) {
        if (test != null && test.kind == RequestKind.TEST) {
            test.failed |= thrown != null;
        }
    }

    private void goesOnOrEnds(
            ThreadContext context, OpenRequest request, Object part, Object result, Throwable thrown) {
        if (request.coroutines == null) {
            boundaries.end(context, request, thrown);
            return;
        }
        if (RunnersFacts.isSuspended(result)) {
            suspended.suspended(request, part);
        }
        leaveThread(context, request, thrown);
    }

    private void noteCoroutine(OpenRequest test, Object coroutine, Object result) {
        if (RunnersFacts.isSuspended(result)) {
            suspended.suspended(test, coroutine);
        } else {
            suspended.ended(test, coroutine);
        }
    }

    /** Whether a test may end elsewhere than where the call returns that began it. */
    static boolean isInParts(OpenRequest test) {
        return test.coroutines != null || RunnersFacts.isScenario(test.argument);
    }

    /** The call that began a test ends. A coroutine may go on after it; a scenario should have had a last step before. */
    void leaveBeginning(ThreadContext context, OpenRequest test, Object result, Throwable thrown) {
        if (test.coroutines == null) {
            tests.lost(test);
            boundaries.end(context, test, thrown);
        } else if (thrown == null && RunnersFacts.isSuspended(result)) {
            test.coroutines.lost |= test.coroutines.isOver();
            leaveThread(context, test, null);
        } else {
            boundaries.end(context, test, thrown);
        }
    }

    private void leaveThread(ThreadContext context, OpenRequest test, Throwable thrown) {
        if (suspended.goesOnLater(test)) {
            boundaries.leaveThread(context, test, boundaries.now());
            if (!suspended.park(test)) {
                endLost(test, boundaries.now());
            }
            return;
        }
        if (test.coroutines.lost) {
            tests.lost(test);
        }
        boundaries.end(context, test, thrown);
    }

    /** Told as any unit, and not judged as a test: some of it was not seen. */
    private void endLost(OpenRequest test, long now) {
        tests.lost(test);
        boundaries.finishAlone(test, now);
    }

    /** Ends all that nobody went on with. */
    void giveUp(long now) {
        for (OpenRequest test : suspended.takeAll()) {
            endLost(test, now);
        }
    }
}
