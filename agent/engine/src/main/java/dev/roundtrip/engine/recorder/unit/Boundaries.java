package dev.roundtrip.engine.recorder.unit;

import dev.roundtrip.engine.naming.RequestNames;
import dev.roundtrip.engine.naming.RunnersFacts;
import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.recorder.call.Call;
import dev.roundtrip.engine.recorder.call.Kinds;
import dev.roundtrip.engine.recorder.clock.NanoClock;
import dev.roundtrip.engine.recorder.state.CallFrame;
import dev.roundtrip.engine.recorder.state.Coroutines;
import dev.roundtrip.engine.recorder.state.OpenRequest;
import dev.roundtrip.engine.recorder.state.OpenTests;
import dev.roundtrip.engine.recorder.state.ShapeNotes;
import dev.roundtrip.engine.recorder.state.ThreadContext;
import dev.roundtrip.engine.site.StackReader;

/**
 * Opens and closes units of work: at the boundaries that are woven, around the program's main method, and, on threads
 * that belong to none, around a lease of connections. The outermost boundary of a thread opens the unit, inner ones at
 * most name it.
 */
public final class Boundaries implements Leases.Heir {

    /** A thread without boundary that comes back to the database within this time goes on with its unit. */
    private static final long LEASE_GAP_NANOS = 50_000_000;

    /** A thread that was silent for so long has begun something new, even if it kept its connection. */
    private static final long IDLE_GAP_NANOS = 1_000_000_000;

    private final MainProgram main;
    private final RequestNames names = new RequestNames();
    private final Leases leases = new Leases();
    private final AsyncRequests asyncs = new AsyncRequests();
    private final OpenTests tests = new OpenTests();
    private final TestParts parts = new TestParts(this, tests);
    private final Midway midway = new Midway(this, names);
    private final Backgrounds backgrounds;
    private final RequestEnd end;
    private final ShapeNotes overflow;
    private final NanoClock clock;

    private volatile String mainClass;

    /** What units of the main thread took before the program's own was opened; only that thread writes it. */
    private long mainPausedNanos;

    public Boundaries(MainProgram main, StackReader stacks, RequestEnd end, ShapeNotes overflow, NanoClock clock) {
        this.main = main;
        this.backgrounds = new Backgrounds(stacks);
        this.end = end;
        this.overflow = overflow;
        this.clock = clock;
        this.mainClass = main.name;
    }

    public void enter(ThreadContext context, int call, Object self, Object argument) {
        CallFrame frame = context.push(call, self, argument);
        if (frame == null) {
            return;
        }
        context.boundaryDepth++;
        if (call == Call.REQUEST_MAIN) {
            mainClass = isMain() ? String.valueOf(argument) : mainClass;
        } else if (call == Call.TEST_PART) {
            parts.enter(context, frame);
        } else if (call == Call.ASYNC_COMPLETE) {
            finishAlone(asyncs.completed(self), clock.nanoTime());
        } else if (Midway.isToldOf(call)) {
            midway.tell(context, call, self, argument);
        } else if (call != Call.ASYNC_START && opens(context, call) && names.isUnit(call, self, argument)) {
            frame.unit = begin(context, call, self, argument);
        }
    }

    public void leave(ThreadContext context, int call, Object result, Throwable thrown) {
        CallFrame frame = context.pop(call);
        if (frame == null) {
            return;
        }
        OpenRequest unit = frame.unit;
        Object self = frame.self;
        frame.end();
        OpenRequest request = context.request;
        if (request == null) {
            return;
        }
        if (call == Call.ASYNC_START) {
            startAsync(request, result);
        } else if (call == Call.TEST_PART) {
            parts.leave(context, unit, frame.ready, self, result, thrown);
        } else if (unit == request || call == Call.REQUEST_MAIN && mainReturns(context)) {
            request.failed |= thrown != null;
            if (TestParts.isInParts(request)) {
                parts.leaveBeginning(context, request, result, thrown);
            } else {
                end(context, request, thrown);
            }
        }
    }

    private static boolean mainReturns(ThreadContext context) {
        return context.request.kind == RequestKind.MAIN && context.boundaryDepth == 0;
    }

    private void startAsync(OpenRequest request, Object asyncContext) {
        if (asyncContext != null && request.boundary == Call.REQUEST_SERVLET) {
            asyncs.started(request, asyncContext);
        }
    }

    public OpenTests tests() {
        return tests;
    }

    long now() {
        return clock.nanoTime();
    }

    void end(ThreadContext context, OpenRequest request, Throwable thrown) {
        long now = clock.nanoTime();
        if (request.kind == RequestKind.TEST) {
            tests.ends(request, request.failed);
        }
        if (request.asyncContext != null && thrown == null) {
            goOnAlone(context, request, now);
            return;
        }
        if (request.asyncContext != null) {
            asyncs.forget(request);
        }
        finish(context, now);
    }

    /** From now on the request may be ended at any time, by any thread. */
    private void goOnAlone(ThreadContext context, OpenRequest request, long now) {
        leaveThread(context, request, now);
        if (!asyncs.left(request, names.original(request.argument), now)) {
            finishAlone(request, now);
        }
    }

    /** Leaves a unit to whoever goes on with it. Named here: its objects may serve another when it is given up. */
    void leaveThread(ThreadContext context, OpenRequest request, long now) {
        name(request);
        context.request = request.beneath;
        pauseBeneath(request, now);
        end.rests(context, request);
        request.beneath = null;
    }

    /** @param request null where there is nothing to finish */
    void finishAlone(OpenRequest request, long now) {
        if (request != null && request.claim()) {
            complete(request);
            end.finishedAlone(request, now);
        }
    }

    /** Ends all that waits for its completion. */
    public void giveUp(long now) {
        asyncs.endAll(now, end);
        parts.giveUp(now);
    }

    /** A boundary ends that is no longer recorded; the unit that it opened ends untold. */
    public void drop(ThreadContext context, CallFrame frame) {
        OpenRequest request = context.request;
        if (request != null && frame.unit == request && request.claim()) {
            context.request = request.beneath;
            if (request.kind == RequestKind.TEST) {
                tests.ends(request, true);
            }
            tests.requestTold(request);
            end.rests(context, request);
        }
    }

    /** The unit that a JDBC call belongs to which no boundary surrounds. */
    public OpenRequest unitFor(ThreadContext context, long now) {
        OpenRequest request = context.request;
        int held = 0;
        if (request != null && request.kind == RequestKind.BACKGROUND && leaseIsOver(request, now)) {
            held = request.held;
            finish(context, request.lastCallNanos);
            request = null;
        }
        if (request == null) {
            request = isMain() ? mainUnit(context) : backgroundUnit(context, now);
            context.request = request;
            if (request.kind == RequestKind.MAIN) {
                end.begun(context);
            }
            if (request.kind == RequestKind.BACKGROUND) {
                request.held = held;
                request.maxHeld = held;
                leases.begun(request, this);
            }
        }
        if (request.kind == RequestKind.BACKGROUND) {
            request.duringTest |= tests.any() && !context.background.ofTestRunner;
        }
        return request;
    }

    @Override
    public void threadEnded(OpenRequest request) {
        finishElsewhere(request, request.lastCallNanos);
    }

    /** The open units that no boundary will close. */
    public Iterable<OpenRequest> leases() {
        return leases.open();
    }

    /**
     * Ends a unit and all beneath it from another thread than their own, which may have died, or may run on while the JVM
     * ends: nothing is taken from it that it might still use.
     */
    public void finishElsewhere(OpenRequest innermost, long now) {
        for (OpenRequest request = innermost; request != null; request = request.beneath) {
            if (request.claim()) {
                pauseBeneath(request, now);
                complete(request);
                boolean lease = request.kind == RequestKind.BACKGROUND;
                end.finishedElsewhere(request, lease ? request.lastCallNanos : now);
            }
        }
    }

    /** The current thread's unit, which no boundary closes, has done its work for now. */
    public void rests(ThreadContext context) {
        end.rests(context, context.request);
    }

    /** The unit of the current thread that it may hand work over for; null where it has none that can be followed. */
    OpenRequest handsOver(ThreadContext context) {
        OpenRequest request = context.request;
        if (request == null && isMain() && context.boundaryDepth > 0) {
            request = unitFor(context, clock.nanoTime());
        }
        boolean open = request != null && request.kind != RequestKind.BACKGROUND && !request.isOver();
        return open ? request : null;
    }

    /** A thread that goes on to something else is done with its lease. */
    void endLease(ThreadContext context) {
        if (context.request != null && context.request.kind == RequestKind.BACKGROUND) {
            finish(context, context.request.lastCallNanos);
        }
    }

    /** Ends the unit of the current thread. */
    private void finish(ThreadContext context, long now) {
        OpenRequest request = context.request;
        context.request = request.beneath;
        if (request.kind == RequestKind.BACKGROUND) {
            leases.over(request);
        }
        if (request.claim()) {
            // Within a JDBC call the time is part of that call, whose unit goes on.
            if (context.jdbcDepth == 0) {
                pauseBeneath(request, now);
            }
            complete(request);
            end.finished(context, request, Math.max(now, request.startNanos));
        }
    }

    private void pauseBeneath(OpenRequest request, long now) {
        if (request.onHandedTask) {
            return; // the unit beneath goes on where it began
        }
        if (request.beneath != null) {
            request.beneath.pausedNanos += now - request.sinceNanos;
        } else if (request.kind != RequestKind.MAIN && isMain()) {
            mainPausedNanos += now - request.sinceNanos;
        }
    }

    private void complete(OpenRequest request) {
        name(request);
        request.failed |= names.failed(request.boundary, request.self, request.argument);
    }

    private void name(OpenRequest request) {
        if (request.kind == RequestKind.MAIN) {
            request.name = "main " + mainClass;
        } else if (!request.routed) {
            request.name = names.atEnd(request.boundary, request.self, request.argument, request.name);
        }
    }

    static boolean opens(ThreadContext context, int call) {
        OpenRequest request = context.request;
        return request == null
                || request.kind == RequestKind.MAIN
                || request.kind == RequestKind.BACKGROUND
                || isServed(call) && context.worksForAnother();
    }

    /** What a server or runner begins is its own, even on a thread that was handed a task of the unit that started it. */
    private static boolean isServed(int call) {
        return call != Call.REQUEST_METHOD && call != Call.REQUEST_GRAPHQL;
    }

    OpenRequest begin(ThreadContext context, int call, Object self, Object argument) {
        endLease(context);
        long now = clock.nanoTime();
        OpenRequest request = call == Call.REQUEST_SERVLET && asyncs.waiting() ? dispatched(argument, now) : null;
        if (request == null) {
            request = context.newRequest(Kinds.of(call), names.atStart(call, self, argument), now, overflow);
            request.packageName = names.packageAtStart(call, self, argument);
            request.boundary = call;
            request.self = self;
            request.argument = argument;
            request.coroutines = RunnersFacts.isCoroutine(argument) ? new Coroutines() : null;
            attribute(request);
        } else {
            context.owns(request);
        }
        take(context, request, now);
        return request;
    }

    /** The current thread goes on with what another may have begun. */
    void goOn(ThreadContext context, OpenRequest request) {
        endLease(context);
        take(context, request, clock.nanoTime());
    }

    private void take(ThreadContext context, OpenRequest request, long now) {
        request.sinceNanos = now;
        request.beneath = context.request;
        request.onHandedTask = context.worksForAnother();
        context.request = request;
        end.begun(context);
    }

    private void attribute(OpenRequest request) {
        if (request.kind == RequestKind.TEST) {
            tests.begun(request, names.test(request.self, request.argument));
        } else if (request.kind == RequestKind.HTTP) {
            tests.requestBegins(request);
        }
    }

    /** The request that comes back from {@code AsyncContext.dispatch}; null where this is a new one. */
    private OpenRequest dispatched(Object argument, long now) {
        asyncs.sweep(now, end);
        OpenRequest request = asyncs.dispatched(names.original(argument));
        if (request != null && !names.isDispatched(argument)) {
            // The container uses the object again, so the request that it stood for is long over.
            if (request.claim()) {
                end.finishedAlone(request, now);
            }
            return null;
        }
        return request;
    }

    private boolean isMain() {
        return Thread.currentThread() == main.thread;
    }

    /** Begins with the program, so what other units had of this thread's time is taken off. */
    private OpenRequest mainUnit(ThreadContext context) {
        OpenRequest unit = context.newRequest(RequestKind.MAIN, "main " + mainClass, main.startNanos, overflow);
        unit.pausedNanos = mainPausedNanos;
        return unit;
    }

    private OpenRequest backgroundUnit(ThreadContext context, long now) {
        context.background = backgrounds.of(context);
        return context.newRequest(RequestKind.BACKGROUND, context.background.name, now, overflow);
    }

    private static boolean leaseIsOver(OpenRequest request, long now) {
        return now - request.lastCallNanos > (request.held == 0 ? LEASE_GAP_NANOS : IDLE_GAP_NANOS);
    }
}
