package dev.roundtrip.engine.recorder.jdbc;

import dev.roundtrip.engine.breakdown.Part;
import dev.roundtrip.engine.provenance.ProvenanceTable;
import dev.roundtrip.engine.provenance.ValueHash;
import dev.roundtrip.engine.recorder.clock.NanoClock;
import dev.roundtrip.engine.recorder.state.OpenRequest;
import dev.roundtrip.engine.recorder.state.Reserve;
import dev.roundtrip.engine.recorder.state.ResultState;
import dev.roundtrip.engine.recorder.state.ThreadContext;

/** Follows result sets: counts rows, spends fetch time, and remembers which values came from which column. */
public final class Results {

    /** From here on only columns of shapes that are known to drive others are looked at. */
    private static final int ROWS_LOOKED_AT = 512;

    /** At this fill in percent the table keeps its room for numbers, which most keys are. */
    private static final int ROOM_FOR_TEXT = 25;

    private final Attention attention;
    private final Reserve reserve;
    private final NanoClock clock;

    public Results(Attention attention, Reserve reserve, NanoClock clock) {
        this.attention = attention;
        this.reserve = reserve;
        this.clock = clock;
    }

    public void beginRow(ThreadContext context, Object resultSet) {
        ResultState state = context.resultOf(resultSet);
        context.row = state;
        if (state == null) {
            return;
        }
        boolean fetches = state.fetchSize > 0 && state.rows % state.fetchSize == 0;
        context.rowTimed = fetches || state.row.notes.fetch.due();
        if (context.rowTimed) {
            context.rowStart = clock.nanoTime();
        }
    }

    public void row(ThreadContext context, boolean present) {
        ResultState state = context.row;
        if (state == null) {
            return;
        }
        context.row = null;
        if (context.rowTimed) {
            fetched(context, state, clock.nanoTime());
        }
        state.leaveRow();
        if (present) {
            state.rows++;
            state.row.rows++;
            state.request.leasing.row();
            state.row.maxRows = Math.max(state.row.maxRows, state.rows);
            look(context, state);
        }
    }

    public void beginRead(ThreadContext context, Object resultSet, int column) {
        ResultState state = context.resultOf(resultSet);
        context.read = state == null || state.quiet || column < 1 || column > 127 ? null : state;
        context.readColumn = column;
        if (context.read != null) {
            state.read(column);
        }
    }

    public void beginRead(ThreadContext context, Object resultSet, String label) {
        ResultState state = context.resultOf(resultSet);
        context.read = state == null || state.quiet || label == null ? null : state;
        if (context.read != null) {
            context.readColumn = state.row.notes.columnOf(label);
            state.read(context.readColumn);
        }
    }

    /** Called only while {@link ThreadContext#read} is set, so that nothing else is hashed for nothing. */
    public void read(ThreadContext context, long hash, boolean number) {
        ResultState state = context.read;
        context.read = null;
        if (hash == ValueHash.NONE || state.request != context.request || context.outlivesRequest()) {
            return;
        }
        ProvenanceTable table = tableOf(state.request);
        if (!number && table.fillPercent() >= ROOM_FOR_TEXT) {
            state.row.textsPassedOver = true;
            return;
        }
        if (table.put(hash, state.row.number, context.readColumn, state.execution, state.rows)) {
            state.row.deliveredNew(context.readColumn);
        }
    }

    private ProvenanceTable tableOf(OpenRequest request) {
        if (request.provenance == null) {
            request.provenance = reserve.table();
        }
        return request.provenance;
    }

    private static void fetched(ThreadContext context, ResultState state, long now) {
        long took = now - context.rowStart;
        state.row.notes.fetch.took(took);
        if (state.request == context.request && context.jdbcDepth == 0) {
            long counted = state.request.claim(context.rowStart, now);
            state.row.fetchNanos += counted;
            state.request.spent(Part.FETCH, counted);
            state.request.lastCallNanos = now;
        }
    }

    /** A wide result stops its thread from looking, the next statement or the result's own shape starts it again. */
    private void look(ThreadContext context, ResultState state) {
        OpenRequest request = context.request;
        if (request == null || context.outlivesRequest()) {
            return;
        }
        // What once was quiet stays so: its getters are not heard, and its rows would pass for unread.
        if (!state.quiet && (state.rows <= ROWS_LOOKED_AT || state.row.notes.drives)) {
            attention.start(request);
            state.watched = true;
            state.rowRead = false;
        } else {
            state.quiet = true;
            attention.stop(request);
        }
    }
}
