package dev.roundtrip.engine.detect;

import dev.roundtrip.engine.record.DriverLink;
import dev.roundtrip.engine.record.ShapeUse;

/** Writes the one query that could stand for all repeats: the repeated one with an IN list at the driven position. */
final class InQuery {

    private static final int LONGEST = 200;

    private InQuery() {}

    /** The text; null where the place to change cannot be told, or the text is too long to be of use in a sentence. */
    static String of(ShapeUse use, DriverLink link) {
        String text = use.shape().text();
        int marker = marker(text, use.parameters().size(), link == null ? 1 : link.position);
        int equals = marker < 0 ? -1 : equalsBefore(text, marker);
        if (equals < 0 || text.length() > LONGEST) {
            return null;
        }
        return text.substring(0, equals).trim() + " IN (?, …)" + text.substring(marker + 1);
    }

    /** Folded literals look like parameters: only where both numbers agree does the position tell the marker. */
    private static int marker(String text, int parameters, int position) {
        int found = -1;
        int count = 0;
        for (int i = text.indexOf('?'); i >= 0; i = text.indexOf('?', i + 1)) {
            count++;
            found = count == position ? i : found;
        }
        return count == parameters ? found : -1;
    }

    private static int equalsBefore(String text, int marker) {
        int at = marker - 1;
        while (at > 0 && text.charAt(at) == ' ') {
            at--;
        }
        boolean plain = at > 0 && text.charAt(at) == '=' && "<>!=:".indexOf(text.charAt(at - 1)) < 0;
        return plain ? at : -1;
    }
}
