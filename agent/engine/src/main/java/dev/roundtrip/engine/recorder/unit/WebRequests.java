package dev.roundtrip.engine.recorder.unit;

import dev.roundtrip.engine.naming.RequestNames;
import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.recorder.call.Call;
import dev.roundtrip.engine.recorder.clock.NanoClock;
import dev.roundtrip.engine.recorder.state.CallFrame;
import dev.roundtrip.engine.recorder.state.Contexts;
import dev.roundtrip.engine.recorder.state.HandOver;
import dev.roundtrip.engine.recorder.state.OpenRequest;
import dev.roundtrip.engine.recorder.state.ShapeNotes;
import dev.roundtrip.engine.recorder.state.ThreadContext;
import dev.roundtrip.engine.recorder.state.WeakObjects;
import dev.roundtrip.engine.recorder.state.WebRequest;
import java.lang.ref.WeakReference;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * HTTP requests of servers whose threads serve many of them at once. Such a unit belongs to no thread: it is known by the
 * server's own object for the exchange, lasts from its arrival until the response is complete, and every thread works for it
 * as for another's. A thread that is handed nothing of it, and that the server does not let handle this very exchange, never
 * joins it. Safe for threads.
 */
public final class WebRequests {

    /** Exchanges at once; further ones are not followed, and their queries are background. */
    private static final int MOST_OPEN = 65_536;

    private static final long SWEEP_NANOS = 1_000_000_000L;
    private static final WeakReference<Thread> NO_THREAD = new WeakReference<>(null);

    private final WeakObjects<OpenRequest> byExchange = new WeakObjects<>();
    private final Set<OpenRequest> open = ConcurrentHashMap.newKeySet();
    private final RequestNames names = new RequestNames();
    private final Contexts contexts;
    private final Boundaries boundaries;
    private final WorkForOthers work;
    private final ShapeNotes overflow;
    private final NanoClock clock;
    private volatile long sweptNanos;

    public WebRequests(
            Contexts contexts, Boundaries boundaries, WorkForOthers work, ShapeNotes overflow, NanoClock clock) {
        this.contexts = contexts;
        this.boundaries = boundaries;
        this.work = work;
        this.overflow = overflow;
        this.clock = clock;
    }

    public static boolean areServedBy(int call) {
        return call >= Call.WEB_ARRIVES && call <= Call.WEB_SERVED;
    }

    public static boolean giveWayTo(int call) {
        return call == Call.REQUEST_SERVLET || call == Call.REQUEST_CALL || call == Call.REQUEST_CALL_MESSAGE;
    }

    public void enter(int call, Object self, Object argument) {
        Object part = argument == null ? self : argument;
        switch (call) {
            case Call.WEB_ARRIVES:
                arrives(self, part);
                break;
            case Call.WEB_ENDS:
                ends(part);
                break;
            case Call.WEB_WRAPPED:
                wraps(self, find(part));
                break;
            case Call.WEB_HANDLED:
            case Call.WEB_SERVED:
                arrives(part, part);
                handles(call, find(part));
                break;
            default:
                handles(call, find(part));
        }
    }

    /** The unit that a part of an exchange belongs to, be it over; null where none is known. */
    private OpenRequest find(Object part) {
        OpenRequest known = byExchange.get(part);
        return known == null ? byExchange.get(names.exchange(part)) : known;
    }

    private void wraps(Object wrapper, OpenRequest request) {
        if (request != null) {
            byExchange.put(wrapper, request);
        }
    }

    private void arrives(Object part, Object named) {
        if (find(part) != null || open.size() >= MOST_OPEN) {
            return;
        }
        long now = clock.nanoTime();
        sweep(now);
        String name = names.atStart(Call.WEB_HANDLED, null, named);
        OpenRequest request = new OpenRequest(RequestKind.HTTP, name, now, overflow, NO_THREAD);
        request.boundary = Call.WEB_HANDLED;
        request.web = new WebRequest(now);
        request.share();
        boundaries.tests().requestBegins(request);
        byExchange.put(names.exchange(part), request);
        open.add(request);
    }

    private void handles(int call, OpenRequest request) {
        ThreadContext context = contexts.current();
        boolean takesUp = request != null && request != context.request && !request.isOver();
        if (takesUp) {
            boundaries.endLease(context);
        }
        CallFrame frame = context.push(call, context.request, context.carry);
        if (frame == null) {
            return;
        }
        context.boundaryDepth++;
        if (takesUp) {
            frame.unit = request;
            request.web.handling.incrementAndGet();
            work.takesUp(context, new HandOver(request, null, null, false));
            contexts.serves(context);
        }
    }

    /** The current thread ceases to handle what it entered last. */
    public void leave(int call) {
        ThreadContext context = contexts.current();
        CallFrame frame = context.pop(call);
        if (frame == null) {
            return;
        }
        OpenRequest request = frame.unit;
        OpenRequest before = (OpenRequest) frame.self;
        HandOver carryBefore = (HandOver) frame.argument;
        frame.end();
        if (request != null) {
            if (call == Call.WEB_SERVED) {
                completes(context, request);
            }
            request.web.leftNanos = clock.nanoTime();
            request.web.handling.decrementAndGet();
            work.putsDown(context, before, carryBefore);
        }
    }

    /** A thread that completes the response of the unit it works for may still have a connection to close. */
    private void ends(Object part) {
        OpenRequest request = find(part);
        if (request != null) {
            request.failed |= names.failed(Call.WEB_HANDLED, null, part);
            completes(contexts.existing(), request);
        }
    }

    private void completes(ThreadContext context, OpenRequest request) {
        if (open.remove(request)) {
            if (context != null && context.request == request) {
                request.web.endsOn = context;
            } else {
                boundaries.finishAlone(request, clock.nanoTime());
            }
        }
    }

    /** A servlet or a call begins, which is the unit: the server's around it is not told, unless it has done something. */
    public void giveWay() {
        ThreadContext context = contexts.existing();
        OpenRequest request = context == null ? null : context.request;
        if (request != null && request.web != null && request.calls == 0 && open.remove(request) && request.claim()) {
            boundaries.tests().requestTold(request);
        }
    }

    /** JDBC calls of all that are open. */
    public long calls() {
        long calls = 0;
        for (OpenRequest request : open) {
            calls += request.calls;
        }
        return calls;
    }

    /** Ends all, for the end of the JVM. */
    public void endAll(long now) {
        for (OpenRequest request : open) {
            finish(request, isHandled(request) ? now : lastNanos(request));
        }
    }

    /** At most once a second: what nobody handles any longer and no response ends, of a client that is gone perhaps. */
    private void sweep(long now) {
        if (now - sweptNanos < SWEEP_NANOS) {
            return;
        }
        sweptNanos = now;
        for (OpenRequest request : open) {
            long last = lastNanos(request);
            if (now - last > AsyncRequests.LONGEST_NANOS && !isHandled(request)) {
                finish(request, last);
            }
        }
    }

    private static boolean isHandled(OpenRequest request) {
        return request.web.handling.get() > 0;
    }

    /** When something was last seen of it. */
    private static long lastNanos(OpenRequest request) {
        return Math.max(request.web.leftNanos, request.lastCallNanos);
    }

    private void finish(OpenRequest request, long now) {
        if (open.remove(request)) {
            boundaries.finishAlone(request, now);
        }
    }
}
