package dev.roundtrip.engine.recorder.end;

import dev.roundtrip.engine.provenance.ProvenanceTable;
import dev.roundtrip.engine.provenance.ValueHash;
import dev.roundtrip.engine.record.ShapeUse;
import dev.roundtrip.engine.recorder.state.OpenRequest;
import dev.roundtrip.engine.recorder.state.ShapeRow;
import dev.roundtrip.engine.recorder.state.ShapeTable;
import dev.roundtrip.engine.recorder.state.StatementState;
import dev.roundtrip.engine.shape.ShapeKind;
import java.util.List;

/** Finds the query of a single row whose value a query that ran once was bound to. */
final class OnlyRow implements ProvenanceTable.Visitor {

    private final ShapeTable shapes;
    private final ShapeRow child;
    private ShapeRow parent;

    private OnlyRow(ShapeTable shapes, ShapeRow child) {
        this.shapes = shapes;
        this.child = child;
    }

    /** Null where there is none, or it cannot be told. */
    static ShapeUse of(OpenRequest request, ShapeRow row, List<ShapeUse> uses) {
        boolean once = row.executions == 1 && row.firstBinds != null && row.notes.shape.kind() == ShapeKind.READ;
        if (!once || request.provenance == null) {
            return null;
        }
        OnlyRow only = new OnlyRow(request.shapes, row);
        for (int i = 0; i < row.firstBinds.positions() && i < StatementState.MAX_POSITIONS; i++) {
            if (row.firstBinds.hash(i) != ValueHash.NONE) {
                request.provenance.visit(row.firstBinds.hash(i), only);
            }
        }
        return only.parent == null ? null : uses.get(only.parent.number);
    }

    @Override
    public void delivered(int shape, int column, long order) {
        ShapeRow source = shapes.row(shape);
        boolean singleRow = source != child && source.executions == 1 && source.rows == 1;
        if (singleRow && source.firstNanos < child.firstNanos && parent == null) {
            parent = source;
        }
    }
}
