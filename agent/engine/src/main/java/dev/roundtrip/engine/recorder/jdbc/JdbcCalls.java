package dev.roundtrip.engine.recorder.jdbc;

import dev.roundtrip.engine.breakdown.Part;
import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.recorder.call.Call;
import dev.roundtrip.engine.recorder.call.Roles;
import dev.roundtrip.engine.recorder.clock.NanoClock;
import dev.roundtrip.engine.recorder.clock.Untimed;
import dev.roundtrip.engine.recorder.state.CallFrame;
import dev.roundtrip.engine.recorder.state.OpenRequest;
import dev.roundtrip.engine.recorder.state.RationedStacks;
import dev.roundtrip.engine.recorder.state.ThreadContext;
import dev.roundtrip.engine.recorder.unit.Boundaries;
import dev.roundtrip.engine.site.StackReader;

/**
 * Follows JDBC calls through all layers of wrappers. The outermost call of a thread is the application's: it is counted
 * and its time is spent. Nested calls supply what the outer one does not know: the driver's statement behind the pool's,
 * the physical connection behind the borrowed one.
 */
public final class JdbcCalls {

    private final Boundaries boundaries;
    private final ConnectionCalls connections;
    private final Transactions transactions;
    private final SessionCalls session;
    private final StatementCalls statements;
    private final Roles roles;
    private final NanoClock clock;

    public JdbcCalls(
            Boundaries boundaries,
            ConnectionCalls connections,
            StackReader stacks,
            StatementCalls statements,
            Roles roles,
            NanoClock clock) {
        this.boundaries = boundaries;
        this.connections = connections;
        this.transactions = new Transactions(new RationedStacks(stacks));
        this.session = new SessionCalls(stacks);
        this.statements = statements;
        this.roles = roles;
        this.clock = clock;
    }

    public void enter(ThreadContext context, int call, Object self, Object argument) {
        if (context.outOfStep) {
            context.getInStep(self);
        }
        CallFrame frame = context.push(call, self, argument);
        if (frame == null) {
            return;
        }
        // Until it is known to be one of JDBC's, so that a failure of ours in between counts no level.
        frame.alien = true;
        if (!isOfJdbc(context, call, self) || context.outlivesRequest()) {
            return;
        }
        frame.alien = false;
        boolean outermost = context.jdbcDepth++ == 0;
        if (outermost) {
            if (context.request == null || context.request.kind == RequestKind.BACKGROUND) {
                boundaries.unitFor(context, clock.nanoTime());
            }
            context.request.calls++;
            // A call from within a next() is told on its own, so that no time is told twice.
            context.rowTimed = false;
        }
        begin(context, frame, outermost);
        if (isTimed(context, frame, outermost)) {
            frame.timed = true;
            frame.start = clock.nanoTime();
            if (outermost && context.request.held > 0) {
                session.resumed(context.request, frame.start);
            }
        }
        frame.ready = true;
    }

    public void leave(ThreadContext context, int call, Object result, Throwable thrown) {
        CallFrame frame = context.pop(call);
        if (frame == null) {
            return;
        }
        OpenRequest request = context.request;
        if (request != null && frame.ready && !context.outlivesRequest()) {
            long now = frame.timed ? clock.nanoTime() : 0;
            boolean outermost = context.jdbcDepth == 0;
            long took = frame.timed ? took(request, frame, outermost, now) : 0;
            long own = outermost && !isOpening(call) ? took - connections.opensWithin(request, frame, took) : took;
            end(context, request, frame, outermost, own, result, thrown);
            session.ended(context, request, frame, outermost, own);
            if (!outermost && !isOpening(call)) {
                connections.passUp(context, frame);
            }
            if (outermost && frame.timed) {
                request.lastCallNanos = now;
            }
            if (outermost && request.kind == RequestKind.BACKGROUND && endsLease(request, call)) {
                boundaries.rests(context);
            } else if (outermost && context.born && call == Call.CLOSE_CONNECTION) {
                // Nobody tells when such a thread ends, and what it knows of a pool's connections others need.
                context.release();
            }
        }
        frame.end();
    }

    /** What counts of a call's time: of an outermost one, what did not pass beside calls of other threads. */
    private static long took(OpenRequest request, CallFrame frame, boolean outermost, long now) {
        long start = Math.max(frame.start, request.startNanos);
        long took = Math.max(0, now - start);
        if (!outermost || request.sharing == null) {
            return took;
        }
        long counted = request.claim(start, now);
        frame.besideNanos = took - counted;
        return counted;
    }

    /** What this thread has used before needs no second look at its class. */
    private boolean isOfJdbc(ThreadContext context, int call, Object self) {
        if (isClose(call)) {
            return !closesNothing(context, call, self);
        }
        return context.uses(self) || roles.fits(call, self);
    }

    /** Pools clear up on threads of their own: closing what nobody used is no reason to open a unit for it. */
    private boolean closesNothing(ThreadContext context, int call, Object self) {
        return isClose(call)
                && context.jdbcDepth == 0
                && (context.request == null || context.request.kind == RequestKind.BACKGROUND)
                && !context.knows(self)
                && !(call == Call.CLOSE_CONNECTION && connections.knows(context, self));
    }

    private static boolean isClose(int call) {
        return call == Call.CLOSE_CONNECTION || call == Call.CLOSE_STATEMENT || call == Call.CLOSE_RESULT_SET;
    }

    private static boolean isTimed(ThreadContext context, CallFrame frame, boolean outermost) {
        if (!outermost) {
            frame.care = SessionCalls.isCare(context, frame);
            return frame.care || isOpening(frame.call);
        }
        return frame.pace == null || frame.pace.due();
    }

    private static boolean isOpening(int call) {
        return call == Call.CONNECT || call == Call.GET_CONNECTION || call == Call.OPEN_POOLED;
    }

    /**
     * Between leases a thread without boundaries must not keep the application's objects alive. One that was handed its
     * connection by another thread has no lease that would end; each statement may be its last.
     */
    private static boolean endsLease(OpenRequest request, int call) {
        return isOpening(call) || call == Call.CLOSE_CONNECTION || call == Call.CLOSE_STATEMENT && request.held == 0;
    }

    private void begin(ThreadContext context, CallFrame frame, boolean outermost) {
        switch (frame.call) {
            case Call.PREPARE:
            case Call.CREATE_STATEMENT:
                connections.used(context, frame);
                statements.beginPrepare(context, frame, outermost);
                break;
            case Call.EXECUTE:
            case Call.EXECUTE_BATCH:
                statements.beginExecute(context, frame, outermost);
                break;
            case Call.COMMIT:
            case Call.ROLLBACK:
            case Call.SET_AUTO_COMMIT:
                connections.used(context, frame);
                break;
            case Call.CLOSE_STATEMENT:
            case Call.CLOSE_RESULT_SET:
            case Call.CLOSE_CONNECTION:
                beginClose(context, frame);
                break;
            case Call.ADD_BATCH:
            case Call.CLEAR_BATCH:
            case Call.FETCH_SIZE:
            case Call.MAX_ROWS:
            case Call.RESULT_SET:
                frame.pace = Untimed.PACE;
                break;
            default:
                break;
        }
    }

    /**
     * Which kind of object is closed is known by what the object is; the woven kind is a guess that is right for result
     * sets.
     */
    private void beginClose(ThreadContext context, CallFrame frame) {
        if (isCallOfSuper(context, frame) || !closesKnown(context, frame)) {
            frame.pace = Untimed.PACE;
        }
    }

    private boolean closesKnown(ThreadContext context, CallFrame frame) {
        return statements.beginCloseResult(context, frame)
                || frame.call != Call.CLOSE_RESULT_SET
                        && (statements.beginCloseStatement(context, frame) || connections.beginClose(context, frame));
    }

    private static boolean isCallOfSuper(ThreadContext context, CallFrame frame) {
        CallFrame caller = context.caller();
        return caller != null && caller.self == frame.self;
    }

    private void end(
            ThreadContext context,
            OpenRequest request,
            CallFrame frame,
            boolean outermost,
            long took,
            Object result,
            Throwable thrown) {
        switch (frame.call) {
            case Call.CONNECT:
            case Call.GET_CONNECTION:
            case Call.OPEN_POOLED:
                connections.endOpen(context, request, frame, outermost, took, result, thrown);
                break;
            case Call.PREPARE:
            case Call.CREATE_STATEMENT:
                connections.answered(frame);
                statements.endPrepare(context, request, frame, outermost, took, result);
                break;
            case Call.EXECUTE:
            case Call.EXECUTE_BATCH:
                statements.endExecute(context, request, frame, outermost, took, result, thrown);
                break;
            case Call.RESULT_SET:
                statements.deliveredLater(context, frame, result);
                break;
            case Call.ADD_BATCH:
            case Call.CLEAR_BATCH:
            case Call.FETCH_SIZE:
            case Call.MAX_ROWS:
                statements.configured(context, frame, outermost, thrown);
                break;
            case Call.COMMIT:
            case Call.ROLLBACK:
            case Call.SET_AUTO_COMMIT:
                connections.answered(frame);
                transactions.ended(context, request, frame, outermost, took, thrown);
                break;
            case Call.CLOSE_CONNECTION:
            case Call.CLOSE_STATEMENT:
            case Call.CLOSE_RESULT_SET:
                endClose(context, request, frame, outermost, took);
                break;
            default:
                spend(request, Part.QUERY, frame, outermost, took);
                break;
        }
    }

    private void endClose(ThreadContext context, OpenRequest request, CallFrame frame, boolean outermost, long took) {
        if (frame.connection != null) {
            connections.endClose(context, request, frame, outermost, took);
        } else if (outermost && frame.pace != null) {
            if (frame.timed) {
                frame.pace.took(took);
            }
            request.spent(Part.FETCH, took);
        }
    }

    static void spend(OpenRequest request, Part part, CallFrame frame, boolean outermost, long took) {
        if (outermost) {
            request.spent(part, took);
            if (frame.timed && frame.pace != null) {
                frame.pace.took(took);
            }
        }
    }
}
