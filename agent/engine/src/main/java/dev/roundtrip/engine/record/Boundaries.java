package dev.roundtrip.engine.record;

import dev.roundtrip.engine.naming.RequestNames;
import dev.roundtrip.engine.site.Site;
import dev.roundtrip.engine.site.StackReader;

/**
 * Opens and closes units of work: at the boundaries that are woven, around the program's main method, and, on threads
 * that belong to none, around a lease of connections. The outermost boundary of a thread opens the unit, inner ones at
 * most name it.
 */
final class Boundaries implements Leases.Heir {

    /** A thread without boundary that comes back to the database within this time goes on with its unit. */
    private static final long LEASE_GAP_NANOS = 50_000_000;

    /** A thread that was silent for so long has begun something new, even if it kept its connection. */
    private static final long IDLE_GAP_NANOS = 1_000_000_000;

    /** A background name is looked up this often, then trusted for as many leases again before the next look. */
    private static final int NAME_TRUST = 16;

    /** So many looks with one answer, and new threads are taken to belong to the same work. */
    private static final int MANY_NAMES = 64;

    private final RecorderSettings settings;
    private final RequestNames names = new RequestNames();
    private final Leases leases = new Leases();
    private final StackReader stacks;
    private final RequestEnd end;
    private final ShapeNotes overflow;
    private final NanoClock clock;

    /** How many looks in a row gave {@link #lastName}; threads may overwrite each other's count, it is a guess anyway. */
    private int sameNames;

    private int newThreads;
    private volatile String lastName;

    private volatile String mainClass;

    Boundaries(RecorderSettings settings, StackReader stacks, RequestEnd end, ShapeNotes overflow, NanoClock clock) {
        this.settings = settings;
        this.stacks = stacks;
        this.end = end;
        this.overflow = overflow;
        this.clock = clock;
        this.mainClass = settings.program;
    }

    static boolean isBoundary(int call) {
        return call >= Call.REQUEST_SERVLET;
    }

    void enter(ThreadContext context, int call, Object self, Object argument) {
        CallFrame frame = context.push(call, self, argument);
        if (frame == null) {
            return;
        }
        context.boundaryDepth++;
        if (call == Call.ROUTE) {
            route(context, argument);
        } else if (call == Call.REQUEST_MAIN) {
            mainClass = isMain() ? String.valueOf(argument) : mainClass;
        } else if (opens(context)) {
            open(context, call, self, argument, frame);
        }
    }

    void leave(ThreadContext context, int call, Throwable thrown) {
        CallFrame frame = context.pop(call);
        if (frame == null) {
            return;
        }
        OpenRequest request = context.request;
        boolean opener = request != null && frame.timed;
        boolean mainReturns = request != null
                && call == Call.REQUEST_MAIN
                && request.kind == RequestKind.MAIN
                && context.boundaryDepth == 0;
        frame.end();
        if (opener || mainReturns) {
            request.failed |= thrown != null;
            finish(context, clock.nanoTime());
        }
    }

    /** The unit that a JDBC call belongs to which no boundary surrounds. */
    OpenRequest unitFor(ThreadContext context, long now) {
        OpenRequest request = context.request;
        if (request != null && request.kind == RequestKind.BACKGROUND && leaseIsOver(request, now)) {
            finish(context, request.lastCallNanos);
            request = null;
        }
        if (request == null) {
            request = isMain() ? mainUnit() : backgroundUnit(context, now);
            context.request = request;
            if (request.kind == RequestKind.BACKGROUND) {
                leases.begun(context, this);
            }
        }
        return request;
    }

    @Override
    public void threadEnded(ThreadContext context) {
        finish(context, context.request.lastCallNanos);
    }

    /** The threads with an open unit that no boundary will close. */
    Iterable<ThreadContext> leases() {
        return leases.open();
    }

    /** Ends the unit of a thread, whichever thread calls. */
    void finish(ThreadContext context, long now) {
        OpenRequest request = context.request;
        context.request = request.beneath;
        if (request.kind == RequestKind.BACKGROUND) {
            leases.over(context);
        }
        if (request.beneath != null) {
            request.beneath.pausedNanos += now - request.startNanos;
        }
        complete(request);
        end.finished(context, request, Math.max(now, request.startNanos));
    }

    private void complete(OpenRequest request) {
        if (request.boundary == 0) {
            request.name = request.kind == RequestKind.MAIN ? "main " + mainClass : request.name;
            return;
        }
        if (!request.routed) {
            request.name = names.atEnd(request.boundary, request.self, request.argument, request.name);
        }
        request.failed |= names.failed(request.boundary, request.self, request.argument);
    }

    private static boolean opens(ThreadContext context) {
        OpenRequest request = context.request;
        return request == null || request.kind == RequestKind.MAIN || request.kind == RequestKind.BACKGROUND;
    }

    private void open(ThreadContext context, int call, Object self, Object argument, CallFrame frame) {
        if (context.request != null && context.request.kind == RequestKind.BACKGROUND) {
            finish(context, context.request.lastCallNanos);
        }
        OpenRequest request =
                new OpenRequest(kindOf(call), names.atStart(call, self, argument), clock.nanoTime(), overflow);
        request.boundary = call;
        request.self = self;
        request.argument = argument;
        request.beneath = context.request;
        context.request = request;
        // This frame's end is the unit's end.
        frame.timed = true;
    }

    private static RequestKind kindOf(int call) {
        switch (call) {
            case Call.REQUEST_SERVLET:
            case Call.REQUEST_EXCHANGE:
                return RequestKind.HTTP;
            case Call.REQUEST_SCHEDULED:
                return RequestKind.SCHEDULED;
            default:
                return RequestKind.METHOD;
        }
    }

    private void route(ThreadContext context, Object template) {
        OpenRequest request = context.request;
        if (request != null && request.kind == RequestKind.HTTP && template instanceof String) {
            request.name = names.routed(request.boundary, request.argument, (String) template, request.name);
            request.routed = true;
        }
    }

    private boolean isMain() {
        return Thread.currentThread() == settings.mainThread;
    }

    private OpenRequest mainUnit() {
        return new OpenRequest(RequestKind.MAIN, "main " + mainClass, settings.startNanos, overflow);
    }

    private OpenRequest backgroundUnit(ThreadContext context, long now) {
        return new OpenRequest(RequestKind.BACKGROUND, backgroundName(context), now, overflow);
    }

    /**
     * The root of the stack, which is dear to read. A thread that keeps giving one name is asked ever less often, and so
     * are new threads while all before them gave the same name: a program may start a thread for each task.
     */
    private String backgroundName(ThreadContext context) {
        int uses = context.backgroundUses++;
        boolean trusted = uses >= NAME_TRUST && uses % NAME_TRUST != 0;
        if (trusted && context.backgroundName != null) {
            return context.backgroundName;
        }
        if (uses == 0 && sameNames > MANY_NAMES && ++newThreads % NAME_TRUST != 0) {
            return lastName;
        }
        Site root = stacks.root();
        String name = "background " + (root == null ? "unknown" : root.methodName());
        sameNames = name.equals(lastName) ? sameNames + 1 : 0;
        lastName = name;
        context.backgroundName = name;
        return name;
    }

    private static boolean leaseIsOver(OpenRequest request, long now) {
        return now - request.lastCallNanos > (request.held == 0 ? LEASE_GAP_NANOS : IDLE_GAP_NANOS);
    }
}
