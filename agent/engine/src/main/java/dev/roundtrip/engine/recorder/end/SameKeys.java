package dev.roundtrip.engine.recorder.end;

import dev.roundtrip.engine.provenance.SampledSet;
import dev.roundtrip.engine.record.ShapeUse;
import dev.roundtrip.engine.record.SharedKeys;
import dev.roundtrip.engine.recorder.state.BindRows;
import dev.roundtrip.engine.recorder.state.PositionRow;
import dev.roundtrip.engine.recorder.state.ShapeRow;
import dev.roundtrip.engine.recorder.state.ShapeTable;
import dev.roundtrip.engine.shape.Shape;
import dev.roundtrip.engine.shape.ShapeKind;
import java.util.Collections;
import java.util.List;

/** Finds the reads of a write's table that were bound to the same values as the write: by the hashes of both. */
final class SameKeys {

    /** Below, equal values may be chance. */
    private static final int COMMON = 3;

    private SameKeys() {}

    static void find(ShapeTable shapes, int number, ShapeUse.Builder write, List<ShapeUse> uses) {
        ShapeRow row = shapes.row(number);
        if (row.binds == null || row.notes.shape.kind() != ShapeKind.WRITE) {
            return;
        }
        for (int i = 0; i < shapes.size(); i++) {
            ShapeRow read = shapes.row(i);
            if (read.binds != null && readsTableOf(row.notes.shape, read.notes.shape)) {
                compare(row.binds, read.binds, write, uses.get(i));
            }
        }
        write.sharedKeys.sort((a, b) -> Long.compare(b.common, a.common));
    }

    private static boolean readsTableOf(Shape write, Shape read) {
        return read.kind() == ShapeKind.READ
                && !write.tables().isEmpty()
                && !Collections.disjoint(write.tables(), read.tables());
    }

    private static void compare(BindRows write, BindRows read, ShapeUse.Builder use, ShapeUse other) {
        PositionRow[] mine = write.positions();
        PositionRow[] theirs = read.positions();
        for (int i = 0; i < mine.length; i++) {
            for (int j = 0; j < theirs.length; j++) {
                SampledSet values = mine[i].values();
                long common = values.distinct() < COMMON ? 0 : values.common(theirs[j].values());
                if (common >= COMMON) {
                    use.sharedKeys.add(new SharedKeys(other, j + 1, i + 1, common));
                }
            }
        }
    }
}
