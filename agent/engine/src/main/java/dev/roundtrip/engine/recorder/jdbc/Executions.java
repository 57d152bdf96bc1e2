package dev.roundtrip.engine.recorder.jdbc;

import dev.roundtrip.engine.recorder.call.Call;
import dev.roundtrip.engine.recorder.path.RepeatPaths;
import dev.roundtrip.engine.recorder.state.BindRows;
import dev.roundtrip.engine.recorder.state.CallFrame;
import dev.roundtrip.engine.recorder.state.ConnectionState;
import dev.roundtrip.engine.recorder.state.LiteralValues;
import dev.roundtrip.engine.recorder.state.Notebook;
import dev.roundtrip.engine.recorder.state.OpenRequest;
import dev.roundtrip.engine.recorder.state.Reserve;
import dev.roundtrip.engine.recorder.state.ShapeNotes;
import dev.roundtrip.engine.recorder.state.ShapeRow;
import dev.roundtrip.engine.recorder.state.StatementState;
import dev.roundtrip.engine.shape.ShapeKind;
import dev.roundtrip.engine.site.CallPath;
import dev.roundtrip.engine.site.StackReader;
import java.util.Collections;
import java.util.List;

/** Counts executions into the rows of their shapes, and looks closer once a shape repeats. */
public final class Executions {

    private final Notebook notebook;
    private final ConnectionCalls connections;
    private final StackReader stacks;
    private final Reserve reserve;
    private final LiteralValues literals = new LiteralValues();

    public Executions(Notebook notebook, ConnectionCalls connections, StackReader stacks, Reserve reserve) {
        this.notebook = notebook;
        this.connections = connections;
        this.stacks = stacks;
        this.reserve = reserve;
    }

    void begin(OpenRequest request, StatementState statement) {
        ShapeNotes notes = statement.notes == null ? notebook.of((String) null) : statement.notes;
        statement.row = request.shapes.rowOf(notes);
        statement.rowRequest = request;
        statement.execution = statement.row.executions + 1;
    }

    void ended(OpenRequest request, CallFrame frame, long took, Throwable thrown) {
        StatementState statement = frame.statement;
        ShapeRow row = frame.row;
        request.statements++;
        row.executions++;
        row.time(took, took + frame.besideNanos);
        row.prepareNanos += statement.prepareNanos;
        statement.prepareNanos = 0;
        when(request, row, frame.start, took);
        where(request, row, statement);
        rollbacks(request, row);
        if (thrown != null) {
            row.errors++;
        } else {
            succeeded(request, statement, row, frame.argument);
        }
        if (frame.call == Call.EXECUTE_BATCH) {
            row.batches++;
            row.batchItems += statement.batchItems;
            statement.batchItems = 0;
            statement.mixedBatch = false;
        } else {
            values(request, frame, statement, row);
        }
        place(request, row);
    }

    private static void when(OpenRequest request, ShapeRow row, long start, long took) {
        long began = start - request.startNanos;
        if (row.executions == 1) {
            row.firstNanos = began;
        } else {
            long gap = began - row.lastNanos;
            row.minGapNanos = Math.min(row.minGapNanos, gap);
        }
        row.lastNanos = began + took;
    }

    /** The schema or source of each execution, to tell a loop over tenants. */
    private static void where(OpenRequest request, ShapeRow row, StatementState statement) {
        ConnectionState lease = statement.connection;
        boolean known = lease != null && (lease.byUrl || !lease.opened);
        int tenant = (known ? lease.source * 31 : 0) + request.setting;
        row.tenantChanges += row.executions > 1 && tenant != row.tenant ? 1 : 0;
        row.tenant = tenant;
    }

    private static void rollbacks(OpenRequest request, ShapeRow row) {
        if (row.rollbacksSeen != request.rollbacks) {
            row.rollbacksBetween += row.executions > 1 ? 1 : 0;
            row.rollbacksSeen = request.rollbacks;
        }
    }

    /** @param text of a plain statement; a prepared one has its parameters as values */
    private void succeeded(OpenRequest request, StatementState statement, ShapeRow row, Object text) {
        ShapeKind kind = row.notes.shape.kind();
        boolean write = kind == ShapeKind.WRITE;
        if (kind == ShapeKind.SESSION) {
            request.setting = (int) (text instanceof String ? text.hashCode() : statement.combined());
        }
        if (write) {
            List<String> tables = statement.mixedBatch ? Collections.<String>emptyList() : row.notes.shape.tables();
            request.writes.wrote(tables, request.clock());
        }
        connections.executed(request, statement, row, write);
    }

    private void values(OpenRequest request, CallFrame frame, StatementState statement, ShapeRow row) {
        if (frame.argument instanceof String) {
            literals.bind((String) frame.argument, statement);
        } else if (statement.text != null) {
            literals.ofPrepared(statement);
        }
        if (row.firstBinds == null) {
            row.firstBinds = statement.copyOfValues();
            row.firstClock = request.clock();
            statement.executed();
            return;
        }
        if (row.binds == null) {
            row.binds = BindRows.of(row.firstBinds, statement, request, reserve);
            observe(request, row, row.firstBinds, row.firstClock);
        }
        observe(request, row, statement, request.clock());
        statement.executed();
    }

    private static void observe(OpenRequest request, ShapeRow row, StatementState values, int clock) {
        int lastWrite = request.writes.lastWriteOf(row.notes.shape.tables());
        row.binds.execution(values, clock, lastWrite, request.provenance);
    }

    /** Where the code stands: at a shape's first execution for an endpoint or in a test, and at repeats number 2, 3, 4, 8, 16, … */
    private void place(OpenRequest request, ShapeRow row) {
        if (row.executions == 1) {
            // Many tests ask the same from different places, each once.
            if (request.isOfTest() || row.notes.wantsFirstPath(request.firstName)) {
                row.firstPath = stacks.read();
                row.notes.addFirstPath(request.firstName, row.firstPath);
            }
            return;
        }
        boolean turn = row.executions == 3 || Long.bitCount(row.executions) == 1;
        if (!turn) {
            return;
        }
        if (row.executions == 2) {
            // A test runs once: no other will show where it repeats.
            row.pathsWanted = request.isOfTest() || row.notes.wantsRepeatPaths();
        }
        if (row.pathsWanted) {
            repeat(row, stacks.read());
        }
    }

    private static void repeat(ShapeRow row, CallPath path) {
        row.notes.tookStack();
        if (!path.isWhole()) {
            // Half a way has no loop in common with whole ones.
            row.firstPath = row.firstPath == null ? path : row.firstPath;
            return;
        }
        if (row.paths == null) {
            row.paths = new RepeatPaths();
        }
        row.paths.add(path);
    }
}
