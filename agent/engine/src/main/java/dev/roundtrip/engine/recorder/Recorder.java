package dev.roundtrip.engine.recorder;

import dev.roundtrip.engine.provenance.ValueHash;
import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.recorder.call.Call;
import dev.roundtrip.engine.recorder.call.JdbcRoles;
import dev.roundtrip.engine.recorder.call.Roles;
import dev.roundtrip.engine.recorder.clock.NanoClock;
import dev.roundtrip.engine.recorder.clock.SystemClock;
import dev.roundtrip.engine.recorder.end.RecordBuilder;
import dev.roundtrip.engine.recorder.jdbc.Attention;
import dev.roundtrip.engine.recorder.jdbc.ConnectionCalls;
import dev.roundtrip.engine.recorder.jdbc.Executions;
import dev.roundtrip.engine.recorder.jdbc.JdbcCalls;
import dev.roundtrip.engine.recorder.jdbc.ReadGate;
import dev.roundtrip.engine.recorder.jdbc.Results;
import dev.roundtrip.engine.recorder.jdbc.StatementCalls;
import dev.roundtrip.engine.recorder.state.CallFrame;
import dev.roundtrip.engine.recorder.state.Contexts;
import dev.roundtrip.engine.recorder.state.Notebook;
import dev.roundtrip.engine.recorder.state.OpenRequest;
import dev.roundtrip.engine.recorder.state.OpenTests;
import dev.roundtrip.engine.recorder.state.Reserve;
import dev.roundtrip.engine.recorder.state.StatementState;
import dev.roundtrip.engine.recorder.state.ThreadContext;
import dev.roundtrip.engine.recorder.unit.Boundaries;
import dev.roundtrip.engine.recorder.unit.HandOvers;
import dev.roundtrip.engine.recorder.unit.MainProgram;
import dev.roundtrip.engine.recorder.unit.RequestEnd;
import dev.roundtrip.engine.recorder.unit.WebRequests;
import dev.roundtrip.engine.recorder.unit.WorkForOthers;
import dev.roundtrip.engine.shape.Shapes;
import dev.roundtrip.engine.site.FrameFilter;
import dev.roundtrip.engine.site.StackReader;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Turns the stream of JDBC calls and request boundaries into finished {@link RequestRecord}s.
 *
 * <p>The entries mirror {@code java.lang.RoundtripSink}, whose Javadoc says what they mean; they are called on the
 * application's threads and may throw: the caller catches.
 *
 * <p>How it works: each thread has one {@link ThreadContext} that only it writes, so nothing is locked, but for units
 * that have handed work to other threads, whose own lock each entry takes for its few instructions. A stack of
 * {@link CallFrame}s tells the application's call (depth 1) from what wrappers and drivers make of it (deeper). What an
 * outermost call took is spent on one part of the open request; no two of them overlap on a thread, so the parts can
 * never exceed the wall time, and processing is the rest.
 */
public final class Recorder {

    /** Told on the thread that ends the request. */
    public interface Listener {
        void finished(RequestRecord request);
    }

    private final Contexts contexts = new Contexts();
    private final Reserve reserve = new Reserve();
    private final RecordBuilder records;
    private final Listener listener;
    private final Attention attention;
    private final Boundaries boundaries;
    private final JdbcCalls jdbc;
    private final StatementCalls statements;
    private final Results results;
    private final WorkForOthers workForOthers;
    private final HandOvers handOvers;
    private final WebRequests webRequests;
    private final NanoClock clock;
    private final AtomicLong callsOfFinished = new AtomicLong();

    public Recorder(RecorderSettings settings, Shapes shapes, Listener listener, ReadGate gate) {
        this(settings, shapes, listener, gate, new JdbcRoles(), new SystemClock());
    }

    Recorder(RecorderSettings settings, Shapes shapes, Listener listener, ReadGate gate, Roles roles, NanoClock clock) {
        StackReader stacks = new StackReader(new FrameFilter(settings.applicationPackages), contexts);
        Notebook notebook = new Notebook(shapes);
        ConnectionCalls connections = new ConnectionCalls(contexts, stacks);
        this.records = new RecordBuilder(settings.code);
        this.listener = listener;
        this.clock = clock;
        this.attention = new Attention(gate);
        RequestEnd ends = new Ends();
        this.boundaries = new Boundaries(
                new MainProgram(settings.mainThread, settings.program, settings.startNanos),
                stacks,
                ends,
                notebook.overflow(),
                clock);
        this.statements = new StatementCalls(
                contexts, notebook, connections, new Executions(notebook, connections, stacks, reserve), roles);
        this.jdbc = new JdbcCalls(boundaries, connections, stacks, statements, roles, clock);
        this.results = new Results(attention, reserve, clock);
        this.workForOthers = new WorkForOthers(boundaries, ends, clock);
        this.handOvers = new HandOvers(contexts, boundaries, workForOthers, stacks);
        this.webRequests = new WebRequests(contexts, boundaries, workForOthers, notebook.overflow(), clock);
    }

    public void enter(int call, Object self, Object argument) {
        if (Call.isBoundary(call)) {
            enterBoundary(call, self, argument);
            return;
        }
        ThreadContext context = contexts.current();
        OpenRequest shared = context.sharedRequest();
        if (shared == null) {
            jdbc.enter(context, call, self, argument);
            return;
        }
        synchronized (shared) {
            workForOthers.cutLoose(context);
            jdbc.enter(context, call, self, argument);
        }
    }

    private void enterBoundary(int call, Object self, Object argument) {
        if (call == Call.HAND_OVER) {
            handOvers.handOver(self, argument);
        } else if (call == Call.TASK) {
            handOvers.begins(argument == null ? self : argument);
        } else if (WebRequests.areServedBy(call)) {
            webRequests.enter(call, self, argument);
        } else {
            if (WebRequests.giveWayTo(call)) {
                webRequests.giveWay();
            }
            boundaries.enter(contexts.current(), call, self, argument);
        }
    }

    public void exit(int call, Object result) {
        leave(call, result, null);
    }

    public void exitNumber(int call, long result) {
        leave(call, null, null);
    }

    public void fail(int call, Throwable thrown) {
        if (thrown instanceof StackOverflowError) {
            contexts.current().outOfStep = true;
        }
        leave(call, null, thrown);
    }

    /** Some thread had no room left on its stack to tell of a call. */
    public void ranOutOfStack() {
        for (ThreadContext context : contexts.all()) {
            context.outOfStep = true;
        }
    }

    /**
     * The call that this thread entered last ends, but calls of its kind are no longer recorded: nothing is counted, the
     * thread's stack of calls stays in step.
     */
    public void drop(int call) {
        if (call == Call.TASK) {
            handOvers.ends();
            return;
        }
        if (WebRequests.areServedBy(call)) {
            webRequests.leave(call);
            return;
        }
        ThreadContext context = contexts.current();
        CallFrame frame = context.pop(call);
        if (frame == null) {
            return;
        }
        if (Call.isBoundary(call)) {
            boundaries.drop(context, frame);
        }
        frame.end();
    }

    public void bindNumber(Object statement, int position, long value) {
        StatementState state = statements.stateOf(contexts.current(), statement);
        if (state != null) {
            state.bindNumber(position, value);
        }
    }

    public void bind(Object statement, int position, Object value) {
        StatementState state = statements.stateOf(contexts.current(), statement);
        if (state == null) {
            return;
        }
        Long number = ValueHash.integerOf(value);
        if (number != null) {
            state.bindNumber(position, number);
        } else if (ValueHash.isDate(value)) {
            state.bindDate(position, ValueHash.ofParameter(value));
        } else {
            state.bind(position, ValueHash.ofParameter(value));
        }
    }

    public void beginRead(Object resultSet, int column) {
        ThreadContext context = contexts.current();
        OpenRequest shared = context.sharedRequest();
        if (shared == null) {
            results.beginRead(context, resultSet, column);
            return;
        }
        synchronized (shared) {
            results.beginRead(context, resultSet, column);
        }
    }

    public void beginRead(Object resultSet, String label) {
        ThreadContext context = contexts.current();
        OpenRequest shared = context.sharedRequest();
        if (shared == null) {
            results.beginRead(context, resultSet, label);
            return;
        }
        synchronized (shared) {
            results.beginRead(context, resultSet, label);
        }
    }

    public void readNumber(long value) {
        ThreadContext context = contexts.current();
        if (context.read != null) {
            read(context, ValueHash.ofNumber(value), true);
        }
    }

    public void read(Object value) {
        ThreadContext context = contexts.current();
        if (context.read != null) {
            read(context, ValueHash.ofKey(value), value instanceof Number);
        }
    }

    private void read(ThreadContext context, long hash, boolean number) {
        OpenRequest shared = context.sharedRequest();
        if (shared == null) {
            results.read(context, hash, number);
            return;
        }
        synchronized (shared) {
            results.read(context, hash, number);
        }
    }

    public void beginRow(Object resultSet) {
        results.beginRow(contexts.current(), resultSet);
    }

    public void row(boolean present) {
        ThreadContext context = contexts.current();
        OpenRequest shared = context.sharedRequest();
        if (shared == null) {
            results.row(context, present);
            return;
        }
        synchronized (shared) {
            results.row(context, present);
        }
    }

    /**
     * Ends all requests that are still open, the program's main unit among them; for the end of the JVM, on any thread.
     * Their own threads may run on; what they do then is not told any more.
     */
    public void endAll() {
        for (OpenRequest lease : boundaries.leases()) {
            endElsewhere(lease);
        }
        for (ThreadContext context : contexts.all()) {
            endElsewhere(context.request);
        }
        boundaries.giveUp(clock.nanoTime());
        webRequests.endAll(clock.nanoTime());
    }

    private void endElsewhere(OpenRequest innermost) {
        try {
            boundaries.finishElsewhere(innermost, clock.nanoTime());
        } catch (RuntimeException e) {
            // Its own thread was changing it at this very moment: better to lose one request than the whole summary.
            return;
        }
    }

    /** Any test can fail by what is found: at its end it waits a moment for requests that began in it. */
    public void testsCanFail() {
        boundaries.tests().anyCanFail();
    }

    /** Tasks handed to other threads that were not followed because too many waited to be run. */
    public long tasksNotFollowed() {
        return handOvers.lost();
    }

    /** JDBC calls recorded so far; without any lock, so a few may be missing while threads run. */
    public long calls() {
        long calls = callsOfFinished.get() + webRequests.calls();
        for (ThreadContext context : contexts.all()) {
            // What it was handed is counted on the thread that runs it.
            OpenRequest own = context.worksForAnother() ? null : context.request;
            for (OpenRequest open = own; open != null; open = open.beneath) {
                calls += open.isOver() ? 0 : open.calls;
            }
        }
        return calls;
    }

    private void leave(int call, Object result, Throwable thrown) {
        if (call == Call.TASK) {
            handOvers.ends();
            return;
        }
        if (WebRequests.areServedBy(call)) {
            webRequests.leave(call);
            return;
        }
        ThreadContext context = contexts.current();
        if (Call.isBoundary(call)) {
            boundaries.leave(context, call, result, thrown);
            return;
        }
        OpenRequest shared = context.sharedRequest();
        if (shared == null) {
            jdbc.leave(context, call, result, thrown);
            return;
        }
        synchronized (shared) {
            jdbc.leave(context, call, result, thrown);
        }
    }

    private void tell(OpenRequest request, long endNanos) {
        if (request.kind == RequestKind.MAIN && request.calls == 0) {
            return; // it was there for what it might have handed to others
        }
        callsOfFinished.addAndGet(request.calls);
        OpenTests tests = boundaries.tests();
        try {
            listener.finished(records.build(request, tests.scopeOf(request), endNanos));
        } finally {
            tests.requestTold(request);
        }
    }

    private final class Ends implements RequestEnd {

        @Override
        public void finished(ThreadContext context, OpenRequest request, long endNanos) {
            rests(context, request);
            finishedAlone(request, endNanos);
        }

        @Override
        public void finishedAlone(OpenRequest request, long endNanos) {
            attention.stop(request);
            tell(request, endNanos);
            reserve.takeBack(request);
            request.letGo();
        }

        @Override
        public void finishedElsewhere(OpenRequest request, long endNanos) {
            tell(request, endNanos);
            if (request.threadHasEnded()) {
                attention.stop(request);
            }
        }

        @Override
        public void begun(ThreadContext context) {
            contexts.serves(context);
        }

        @Override
        public void rests(ThreadContext context, OpenRequest request) {
            attention.stop(request);
            if (request.beneath == null) {
                idles(context);
            }
        }

        @Override
        public void idles(ThreadContext context) {
            contexts.rests();
            context.release();
        }
    }
}
