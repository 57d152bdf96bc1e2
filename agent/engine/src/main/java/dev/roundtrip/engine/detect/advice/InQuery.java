package dev.roundtrip.engine.detect.advice;

import dev.roundtrip.engine.detect.repeat.Markers;
import dev.roundtrip.engine.record.DriverLink;
import dev.roundtrip.engine.record.ShapeUse;

/** Writes the one query that could stand for all repeats: the repeated one with an IN list at the driven position. */
final class InQuery {

    private static final int LONGEST = 200;

    private InQuery() {}

    /** The text; null where the place to change cannot be told, or the text is too long to be of use in a sentence. */
    static String of(ShapeUse use, DriverLink link) {
        String text = use.shape().text();
        boolean told = Markers.count(text) == use.parameters().size();
        int marker = told ? Markers.of(text, link == null ? 1 : link.position) : -1;
        int equals = marker < 0 ? -1 : Markers.equalsBefore(text, marker);
        if (equals < 0 || text.length() > LONGEST) {
            return null;
        }
        return text.substring(0, equals).trim() + " IN (?, …)" + text.substring(marker + 1);
    }
}
