package dev.roundtrip.engine.recorder.jdbc;

import dev.roundtrip.engine.breakdown.Part;
import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.recorder.call.Call;
import dev.roundtrip.engine.recorder.state.CallFrame;
import dev.roundtrip.engine.recorder.state.ConnectionClasses;
import dev.roundtrip.engine.recorder.state.ConnectionState;
import dev.roundtrip.engine.recorder.state.Contexts;
import dev.roundtrip.engine.recorder.state.OpenRequest;
import dev.roundtrip.engine.recorder.state.RationedStacks;
import dev.roundtrip.engine.recorder.state.ShapeRow;
import dev.roundtrip.engine.recorder.state.StatementState;
import dev.roundtrip.engine.recorder.state.ThreadContext;
import dev.roundtrip.engine.site.StackReader;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import javax.sql.PooledConnection;

/**
 * Tells a physical connect from a borrow, whichever door it comes through, and follows who holds what and when writes
 * are committed.
 */
public final class ConnectionCalls {

    /** Borrows of a process after which its pools should be full. */
    private static final int WARM = 500;

    private final Contexts contexts;
    private final RationedStacks openStacks;
    private final RationedStacks nestedStacks;
    private final PoolWaits waits;
    private final AtomicInteger borrows = new AtomicInteger();
    private final ConnectionClasses classes = new ConnectionClasses();

    public ConnectionCalls(Contexts contexts, StackReader stacks) {
        this.contexts = contexts;
        this.openStacks = new RationedStacks(stacks);
        this.nestedStacks = new RationedStacks(stacks);
        this.waits = new PoolWaits(contexts);
    }

    /** A call on a connection begins: whoever called it from another connection is a wrapper. */
    void used(ThreadContext context, CallFrame frame) {
        CallFrame caller = context.caller();
        if (caller != null && caller.self != frame.self && isOnConnection(caller.call) && caller.call == frame.call) {
            caller.passedOn = true;
            classes.passesOn(caller.self);
        }
        ConnectionState known = contexts.connection(context, frame.self);
        frame.connection = known == null ? handedOut(context, frame.self) : known;
    }

    /** A call on a connection is over: if it reached no other connection, this one is physical. */
    void answered(CallFrame frame) {
        ConnectionState state = frame.connection;
        if (state != null && state.role == ConnectionClasses.Role.PHYSICAL && !frame.passedOn) {
            return;
        }
        if (!frame.passedOn && frame.self != null) {
            classes.answersItself(frame.self);
        }
        if (state != null) {
            state.role = classes.of(frame.self);
        }
    }

    /** What is known of a connection that this thread was just given; known from now on. */
    private ConnectionState handedOut(ThreadContext context, Object connection) {
        ConnectionState state = context.connections.find(connection);
        if (state == null) {
            state = new ConnectionState();
            context.connections.put(connection, state);
        }
        return state;
    }

    void endOpen(
            ThreadContext context,
            OpenRequest request,
            CallFrame frame,
            boolean outermost,
            long took,
            Object result,
            Throwable thrown) {
        boolean opens = result != null && frame.opens == 0 && opensItself(context, frame, result);
        boolean fails = thrown != null && frame.call == Call.CONNECT;
        long openCount = opens ? 1 : frame.opens;
        long openNanos = opens || fails ? took : frame.openNanos;
        if (opens) {
            waits.opened(frame.start + took + frame.besideNanos);
        }
        if (!outermost) {
            passUp(context, frame, result, openCount, openNanos);
            return;
        }
        request.opened += openCount;
        request.openedLate += borrows.get() >= WARM ? openCount : 0;
        if (thrown != null || result == null) {
            failedOpen(request, frame, took, openNanos);
            return;
        }
        ConnectionState state = handedOut(context, result);
        boolean undecided = openCount == 0
                && state.lentBy == null
                && !isHandle(frame)
                && classes.of(result) == ConnectionClasses.Role.UNKNOWN;
        boolean ownDoor = openCount > 0 && classes.of(result) != ConnectionClasses.Role.WRAPPER;
        spendOpen(request, frame, took, openCount, ownDoor ? took : openNanos);
        lend(context, request, state, frame, result, took);
        state.fresh = openCount > 0;
        state.opened = state.fresh;
        if (undecided) {
            state.undecided = true;
            state.undecidedNanos = took;
        }
        request.openPaths = openStacks.look(request, request.borrowed, request.openPaths);
    }

    /**
     * Accounts for physical connections that a call opened which is no {@code getConnection}: a wrapper that connects on
     * first use.
     *
     * @return the time to be taken from that call
     */
    long opensWithin(OpenRequest request, CallFrame frame, long took) {
        if (frame.opens == 0) {
            return 0;
        }
        long setup = Math.min(frame.openNanos, took);
        request.opened += frame.opens;
        request.spent(Part.CONNECTION_SETUP, setup);
        request.counts[Part.CONNECTION_SETUP.ordinal()] += frame.opens;
        return setup;
    }

    boolean beginClose(ThreadContext context, CallFrame frame) {
        frame.connection = contexts.connection(context, frame.self);
        return frame.connection != null;
    }

    /** Whether this is a connection that some thread has used, or was given. */
    boolean knows(ThreadContext context, Object connection) {
        return contexts.connection(context, connection) != null;
    }

    void endClose(ThreadContext context, OpenRequest request, CallFrame frame, boolean outermost, long took) {
        ConnectionState state = frame.connection;
        boolean physical = classes.of(frame.self) == ConnectionClasses.Role.PHYSICAL;
        if (outermost) {
            // Giving back to a pool costs the rollback or reset that goes with it; closing for good ends a set-up.
            request.spent(physical ? Part.CONNECTION_SETUP : Part.COMMIT, took);
        }
        boolean wrapper = classes.of(frame.self) == ConnectionClasses.Role.WRAPPER;
        boolean pooled = !state.opened && wrapper;
        if (state.lentBy == request) {
            if (wrapper && frame.timed) {
                waits.returned(request, state, frame.start + took + frame.besideNanos);
            }
            request.leasing.returned(state, pooled, frame.timed ? frame.start : state.lentNanos);
        }
        if (state.holder != null && (state.holder != context.token || state.lentBy.isOver())) {
            state.lentBy.closedElsewhere.incrementAndGet();
        }
        boolean own = state.holder == context.token;
        state.holder = null;
        if (own) {
            OpenRequest holding = request.kind == RequestKind.BACKGROUND ? request : state.lentBy;
            holding.held = Math.max(0, holding.held - 1);
            if (state.executions == 1 && state.lastRequest == request) {
                state.lastRow.ownConnection++;
            }
        }
        if (outermost || physical) {
            // A pool's own wrapper, beneath, only goes back: its mode is needed when it is lent again.
            context.connections.remove(frame.self);
        }
    }

    /** A statement ran: what is known of its connection's lease grows. */
    void executed(OpenRequest request, StatementState statement, ShapeRow row, boolean write) {
        ConnectionState lease = statement.connection;
        if (lease == null) {
            return;
        }
        decide(request, lease);
        if (lease.fresh) {
            lease.fresh = false;
            row.connectionsOpened++;
        }
        if (lease.opened && row.lease != lease.lease) {
            row.newConnections++;
        }
        row.lease = lease.lease;
        lease.executions++;
        lease.lastRow = row;
        lease.lastRequest = request;
        ConnectionState physical = statement.physical == null ? lease : statement.physical;
        lease.physical = physical;
        if (!write) {
            return;
        }
        if (physical.autoCommit) {
            row.autoCommitted++;
            row.commits++;
            request.commits++;
        } else {
            lease.pendingWrite = row;
            physical.pendingWrite = row;
            physical.lastRequest = request;
        }
    }

    /** The first call on a connection of an unknown class has shown whether it was opened or borrowed. */
    private void decide(OpenRequest request, ConnectionState lease) {
        if (!lease.undecided) {
            return;
        }
        lease.undecided = false;
        if (lease.role == ConnectionClasses.Role.PHYSICAL && lease.lentBy == request) {
            request.opened++;
            lease.fresh = true;
            lease.opened = true;
            request.spent(Part.POOL_WAIT, -lease.undecidedNanos);
            request.counts[Part.POOL_WAIT.ordinal()]--;
            request.spent(Part.CONNECTION_SETUP, lease.undecidedNanos);
            request.counted(Part.CONNECTION_SETUP);
        }
    }

    private boolean opensItself(ThreadContext context, CallFrame frame, Object result) {
        ConnectionClasses.Role role = classes.of(result);
        if (frame.call == Call.GET_CONNECTION) {
            return role == ConnectionClasses.Role.PHYSICAL && !isHandle(frame) && !wasLent(context, result);
        }
        return role != ConnectionClasses.Role.WRAPPER;
    }

    /** A source of one connection gives out the same again and again. */
    private static boolean wasLent(ThreadContext context, Object result) {
        ConnectionState known = context.connections.find(result);
        return known != null && known.lentBy != null;
    }

    /** A pooled connection is open already: what it gives out is a handle, though its class may be a driver's own. */
    private static boolean isHandle(CallFrame frame) {
        return frame.passedOn || frame.self instanceof PooledConnection;
    }

    /** A call on a wrapper opened connections: its caller, another wrapper, or the call of the application will tell. */
    void passUp(ThreadContext context, CallFrame frame) {
        CallFrame caller = frame.opens > 0 ? context.top() : null;
        if (caller != null) {
            caller.opens += frame.opens;
            caller.openNanos += frame.openNanos;
        }
    }

    private void passUp(ThreadContext context, CallFrame frame, Object result, long opens, long openNanos) {
        CallFrame caller = context.top();
        if (caller != null) {
            caller.opens += opens;
            caller.openNanos += openNanos;
            caller.passedOn |= isHandle(frame);
            caller.careNanos += frame.careNanos;
            if (opens == 0 && frame.self instanceof DataSource) {
                // Behind a router stands the pool that waits, or does not.
                caller.innerSource = frame.innerSource == 0 ? sourceOf(frame) : frame.innerSource;
            }
        }
        if (result != null && opens > 0) {
            handedOut(context, result);
        }
    }

    /** A driver that is offered another driver's URL answers null, which is no failure. */
    private static void failedOpen(OpenRequest request, CallFrame frame, long took, long openNanos) {
        boolean declined = frame.call == Call.CONNECT && openNanos == 0;
        request.failedBorrows += declined ? 0 : 1;
        long setup = declined ? took : Math.min(openNanos, took);
        request.spent(Part.CONNECTION_SETUP, setup);
        request.spent(Part.POOL_WAIT, took - setup);
    }

    private void spendOpen(OpenRequest request, CallFrame frame, long took, long opens, long openNanos) {
        long setup = Math.min(openNanos, took);
        request.spent(Part.CONNECTION_SETUP, setup);
        request.counts[Part.CONNECTION_SETUP.ordinal()] += opens;
        if (setup < took || opens == 0) {
            request.spent(Part.POOL_WAIT, took - setup);
            request.counted(Part.POOL_WAIT);
            request.maxWaitNanos = Math.max(request.maxWaitNanos, took - setup);
            int source = frame.innerSource == 0 ? sourceOf(frame) : frame.innerSource;
            waits.waited(request, source, frame.start, took - setup - frame.careNanos);
        }
    }

    private void lend(
            ThreadContext context,
            OpenRequest request,
            ConnectionState state,
            CallFrame frame,
            Object result,
            long took) {
        request.borrowed++;
        if (borrows.get() < WARM) {
            borrows.incrementAndGet();
        }
        int source = frame.innerSource == 0 ? sourceOf(frame) : frame.innerSource;
        request.leasing.lent(state, source, context.token, frame.start + took);
        state.waitedNanos = took;
        state.byUrl = frame.self == null;
        if (state.outer != null) {
            request.leasing.nestedPaths(
                    nestedStacks.look(request, request.leasing.nestedBorrow(), request.leasing.nestedPaths()));
        }
        if (state.holder != context.token || state.lentBy != request) {
            request.held++;
            request.maxHeld = Math.max(request.maxHeld, request.held);
            request.unseenReturns += Proxy.isProxyClass(result.getClass()) ? 1 : 0;
        }
        state.holder = context.token;
        state.lentBy = request;
        state.lease = request.borrowed;
        state.executions = 0;
        state.lastRow = null;
        state.pendingWrite = null;
        if (request.source == null && frame.self != null) {
            request.source = frame.self.getClass().getName();
        }
    }

    /** One number for one data source, or for one URL; nothing of the object is called. */
    private static int sourceOf(CallFrame frame) {
        return frame.self != null
                ? System.identityHashCode(frame.self)
                : String.valueOf(frame.argument).hashCode();
    }

    private static boolean isOnConnection(int call) {
        return call == Call.PREPARE
                || call == Call.CREATE_STATEMENT
                || call == Call.COMMIT
                || call == Call.ROLLBACK
                || call == Call.SET_AUTO_COMMIT;
    }
}
