package dev.roundtrip.engine.recorder.end;

import dev.roundtrip.engine.provenance.ProvenanceTable;
import dev.roundtrip.engine.record.MatchedRows;
import dev.roundtrip.engine.record.ShapeUse;
import dev.roundtrip.engine.recorder.state.OpenRequest;
import dev.roundtrip.engine.recorder.state.ShapeRow;
import dev.roundtrip.engine.shape.Shape;
import dev.roundtrip.engine.shape.ShapeKind;
import java.util.List;
import java.util.Locale;

/**
 * Finds results that the application may join by itself: a column is called like a reference to another statement's
 * table, and its values are that table's keys. Names come first, because small keys equal each other by chance.
 */
final class RowMatcher {

    /** A few rows are looked up in memory for good reason. */
    private static final int ROWS = 20;

    private static final int COMMON = 10;

    private final OpenRequest request;
    private final List<ShapeUse> uses;

    RowMatcher(OpenRequest request, List<ShapeUse> uses) {
        this.request = request;
        this.uses = uses;
    }

    /** What the rows of a shape refer to; null where nothing is known. */
    MatchedRows matchOf(int number) {
        ShapeRow row = request.shapes.row(number);
        if (request.provenance == null || !isWhole(row)) {
            return null;
        }
        for (int i = 0; i < request.shapes.size(); i++) {
            ShapeRow other = request.shapes.row(i);
            if (i != number && isWhole(other) && apart(row.notes.shape, other.notes.shape)) {
                MatchedRows match = match(row, other);
                if (match != null) {
                    return match;
                }
            }
        }
        return null;
    }

    /** One query for many rows, neither limited nor for a list of keys. */
    private static boolean isWhole(ShapeRow row) {
        Shape shape = row.notes.shape;
        return shape.kind() == ShapeKind.READ
                && row.executions == 1
                && row.rows >= ROWS
                && !shape.limited()
                && shape.listItems() == 0
                && !shape.arrays();
    }

    /** A query that already names the other's table has joined it, or is restricted by it. */
    private static boolean apart(Shape shape, Shape other) {
        return other.tables().size() == 1
                && !shape.tables().contains(other.tables().get(0));
    }

    private MatchedRows match(ShapeRow row, ShapeRow other) {
        String table = other.notes.shape.tables().get(0);
        String singular = table.endsWith("s") ? table.substring(0, table.length() - 1) : table;
        for (String reference : new String[] {table + "_id", singular + "_id", singular + "id"}) {
            int column = row.notes.numberOf(reference);
            int key = column == 0 ? 0 : other.notes.numberOf("id");
            long common = key == 0 ? 0 : common(row, column, other, key);
            if (common >= COMMON && common * 10 >= row.distinctOf(column) * 9) {
                return new MatchedRows(uses.get(other.number), reference.toLowerCase(Locale.ROOT), "id", common);
            }
        }
        return null;
    }

    private long common(ShapeRow row, int column, ShapeRow other, int key) {
        ProvenanceTable table = request.provenance;
        return table.common(row.number, column, other.number, key);
    }
}
