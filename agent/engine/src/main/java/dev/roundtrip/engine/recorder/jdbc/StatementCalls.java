package dev.roundtrip.engine.recorder.jdbc;

import dev.roundtrip.engine.breakdown.Part;
import dev.roundtrip.engine.recorder.call.Call;
import dev.roundtrip.engine.recorder.call.Roles;
import dev.roundtrip.engine.recorder.clock.Untimed;
import dev.roundtrip.engine.recorder.state.CallFrame;
import dev.roundtrip.engine.recorder.state.Contexts;
import dev.roundtrip.engine.recorder.state.Notebook;
import dev.roundtrip.engine.recorder.state.OpenRequest;
import dev.roundtrip.engine.recorder.state.ResultState;
import dev.roundtrip.engine.recorder.state.ShapeNotes;
import dev.roundtrip.engine.recorder.state.StatementState;
import dev.roundtrip.engine.recorder.state.ThreadContext;
import dev.roundtrip.engine.shape.ShapeKind;

/** Follows statements from prepare to close, through all their wrappers, and hands each execution to the counters. */
public final class StatementCalls {

    private final Contexts contexts;
    private final Notebook notebook;
    private final ConnectionCalls connections;
    private final Executions executions;
    private final Roles roles;

    public StatementCalls(
            Contexts contexts, Notebook notebook, ConnectionCalls connections, Executions executions, Roles roles) {
        this.contexts = contexts;
        this.notebook = notebook;
        this.connections = connections;
        this.executions = executions;
        this.roles = roles;
    }

    /** The outermost prepare makes the state; prepares nested in it belong to the same statement. */
    void beginPrepare(ThreadContext context, CallFrame frame, boolean outermost) {
        CallFrame caller = context.caller();
        if (caller != null && caller.statement != null && isPreparing(caller.call)) {
            frame.statement = caller.statement;
        } else {
            ShapeNotes notes = frame.call == Call.PREPARE ? notebook.of((String) frame.argument) : null;
            frame.statement = context.newStatement(notes);
            frame.statement.text = notes == null ? null : (String) frame.argument;
            frame.statement.connection = frame.connection;
        }
        frame.statement.physical = frame.connection;
        frame.pace = frame.statement.notes == null ? Untimed.PACE : frame.statement.notes.prepare;
    }

    void endPrepare(
            ThreadContext context, OpenRequest request, CallFrame frame, boolean outermost, long took, Object result) {
        if (result != null) {
            register(context, result, frame.statement);
        }
        if (outermost && frame.call == Call.PREPARE) {
            request.counted(Part.PREPARE);
            frame.statement.prepareNanos = took;
            JdbcCalls.spend(request, Part.PREPARE, frame, true, took);
        }
    }

    /** The outermost execute opens a new execution; those nested in it on the same statement belong to it. */
    void beginExecute(ThreadContext context, CallFrame frame, boolean outermost) {
        if (!outermost) {
            frame.statement = delegated(context, frame);
            return;
        }
        StatementState statement = stateOf(context, frame.self);
        frame.statement = statement;
        // Executing again closes what the statement delivered before.
        context.forgetResults(statement);
        if (frame.argument instanceof String) {
            statement.notes = notebook.of((String) frame.argument);
        }
        if (statement.notes == null) {
            // Prepared where nobody saw it: what it passes the call on to may know the text.
            statement.row = null;
        } else {
            executions.begin(context.request, statement);
            frame.row = statement.row;
        }
    }

    void endExecute(
            ThreadContext context,
            OpenRequest request,
            CallFrame frame,
            boolean outermost,
            long took,
            Object result,
            Throwable thrown) {
        if (outermost) {
            if (frame.row == null) {
                begun(request, frame.statement);
                frame.row = frame.statement.row;
            }
            request.counted(Part.QUERY);
            request.spent(Part.QUERY, took);
            executions.ended(request, frame, took, thrown);
        }
        if (result != null) {
            delivered(context, frame.statement, result);
        }
    }

    /** {@code getResultSet}; the keys that a write generated are no rows of it. */
    void deliveredLater(ThreadContext context, CallFrame frame, Object result) {
        StatementState statement = context.statements.find(frame.self);
        boolean keys = statement != null && statement.notes != null && statement.notes.shape.kind() == ShapeKind.WRITE;
        if (result != null && !keys) {
            delivered(context, statement, result);
        }
    }

    /**
     * The driver's own result set, delivered by the innermost call, and its wrappers share one state, whose rows the
     * innermost one counts because its calls end first.
     */
    private static void delivered(ThreadContext context, StatementState statement, Object result) {
        if (statement == null || statement.rowRequest != context.request) {
            return;
        }
        context.addResult(result, statement.delivered());
    }

    /** The statement of the execute that this one is nested in, if this only passes it on; null if it is another. */
    private StatementState delegated(ThreadContext context, CallFrame frame) {
        CallFrame caller = context.caller();
        StatementState outer = caller == null ? null : caller.statement;
        if (outer == null || !isExecuting(caller.call)) {
            return null;
        }
        StatementState own = context.statements.find(frame.self);
        if (outer.notes == null && own != null && frame.call == caller.call && frame.argument == null) {
            outer.learn(own);
        }
        begun(context.request, outer);
        boolean same = own == null || own == outer || own.notes == outer.notes;
        return same ? outer : null;
    }

    /** An execution whose text may have to be learned begins when that is over, at its end at the latest. */
    private void begun(OpenRequest request, StatementState statement) {
        if (statement.row == null) {
            executions.begin(request, statement);
        }
    }

    private static boolean isExecuting(int call) {
        return call == Call.EXECUTE || call == Call.EXECUTE_BATCH;
    }

    void configured(ThreadContext context, CallFrame frame, boolean outermost, Throwable thrown) {
        StatementState statement = outermost && thrown == null ? stateOf(context, frame.self) : null;
        if (statement == null) {
            return;
        }
        if (frame.call == Call.ADD_BATCH) {
            added(statement, frame);
        } else if (frame.call == Call.CLEAR_BATCH) {
            statement.batchItems = 0;
            statement.mixedBatch = false;
        } else if (frame.call == Call.MAX_ROWS) {
            statement.capped = frame.argument instanceof Number && ((Number) frame.argument).longValue() > 0;
        } else if (frame.argument instanceof Integer) {
            statement.fetchSize = (Integer) frame.argument;
        }
    }

    boolean beginCloseResult(ThreadContext context, CallFrame frame) {
        ResultState state = context.results.remove(frame.self);
        if (state == null) {
            return false;
        }
        frame.pace = state.row.notes.close;
        return true;
    }

    boolean beginCloseStatement(ThreadContext context, CallFrame frame) {
        StatementState state = context.statements.remove(frame.self);
        if (state == null) {
            return false;
        }
        context.forgetResults(state);
        frame.pace = state.notes == null ? Untimed.PACE : state.notes.close;
        if (--state.names <= 0) {
            context.recycle(state);
        }
        return true;
    }

    /**
     * What is known of a statement; known from now on, even if it was prepared before we watched.
     *
     * @return null of an object that is no statement
     */
    public StatementState stateOf(ThreadContext context, Object statement) {
        StatementState own = context.statements.findOwn(statement);
        if (own != null || !roles.fits(Call.EXECUTE, statement)) {
            return own;
        }
        StatementState known = contexts.statement(context, statement);
        if (known != null) {
            return known;
        }
        StatementState state = context.newStatement(null);
        register(context, statement, state);
        return state;
    }

    private void added(StatementState statement, CallFrame frame) {
        if (frame.argument instanceof String) {
            ShapeNotes notes = notebook.of((String) frame.argument);
            statement.mixedBatch |= statement.batchItems > 0 && statement.notes != notes;
            statement.notes = notes;
        }
        statement.batchItems++;
    }

    private static void register(ThreadContext context, Object object, StatementState state) {
        StatementState before = context.statements.findOwn(object);
        if (before != state) {
            state.names++;
            context.statements.put(object, state);
        }
    }

    private static boolean isPreparing(int call) {
        return call == Call.PREPARE || call == Call.CREATE_STATEMENT;
    }
}
