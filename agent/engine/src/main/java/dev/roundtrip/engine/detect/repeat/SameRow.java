package dev.roundtrip.engine.detect.repeat;

import dev.roundtrip.engine.record.ParameterUse;
import dev.roundtrip.engine.record.ShapeUse;

/** Tells an update that hits the same row each time: the values that its WHERE compares with never change. */
public final class SameRow {

    private static final String WHERE = " WHERE ";

    private SameRow() {}

    public static boolean rewritten(ShapeUse use) {
        String text = use.shape().text();
        int where = text.indexOf(WHERE);
        boolean plain = text.startsWith("UPDATE ")
                && where >= 0
                && text.lastIndexOf(WHERE) == where
                && !text.substring(where).contains(" OR ");
        return plain && use.batches() == 0 && sameKey(text, where, use);
    }

    /** Whether everything in the WHERE is an equality with a parameter that stays as it is. */
    private static boolean sameKey(String text, int where, ShapeUse use) {
        if (Markers.count(text) != use.parameters().size()) {
            return false;
        }
        int keys = 0;
        for (ParameterUse parameter : use.parameters()) {
            int marker = Markers.of(text, parameter.position);
            if (marker > where) {
                boolean constant = parameter.distinct == 1 && parameter.nulls == 0;
                if (!constant || Markers.equalsBefore(text, marker) < 0) {
                    return false;
                }
                keys++;
            }
        }
        return keys > 0;
    }
}
