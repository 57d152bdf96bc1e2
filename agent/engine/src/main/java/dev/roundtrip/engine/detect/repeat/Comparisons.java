package dev.roundtrip.engine.detect.repeat;

import dev.roundtrip.engine.record.ParameterUse;
import dev.roundtrip.engine.record.ShapeUse;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells by the text how the values that change are compared. A loop over keys compares them for equality; pages and
 * ranges compare them by order, whatever the type of the values and wherever they came from.
 */
public final class Comparisons {

    private static final String CAST = "CAST";

    private Comparisons() {}

    /** Whether values change, and all that do are bounds: of a range, of the page before, or an offset. */
    static boolean ranges(ShapeUse use) {
        List<String> equal = new ArrayList<>();
        List<String> ordered = new ArrayList<>();
        for (ParameterUse parameter : use.parameters()) {
            if (parameter.distinct > 1) {
                String before = before(use, parameter.position);
                if (before.endsWith("=") && !ordered(before)) {
                    equal.add(column(before));
                } else if (bound(before)) {
                    ordered.add(column(before));
                } else {
                    return false;
                }
            }
        }
        // Of a page's key of two columns: made > ? OR (made = ? AND id > ?)
        return !ordered.isEmpty() && ordered.containsAll(equal);
    }

    /** Whether an offset changes. */
    static boolean offset(ShapeUse use) {
        for (ParameterUse parameter : use.parameters()) {
            if (parameter.distinct > 1 && before(use, parameter.position).endsWith(" OFFSET")) {
                return true;
            }
        }
        return false;
    }

    /** The column that a parameter is compared with for equality, without its table; empty where the text does not say. */
    public static String equalColumn(ShapeUse use, int position) {
        String before = before(use, position);
        if (!before.endsWith("=") || ordered(before)) {
            return "";
        }
        String column = column(before);
        return column.substring(column.lastIndexOf('.') + 1).replace("\"", "").replace("`", "");
    }

    private static boolean bound(String before) {
        return ordered(before) || before.endsWith(" OFFSET") || between(before);
    }

    private static boolean between(String before) {
        return before.endsWith(" BETWEEN") || before.endsWith(" BETWEEN ? AND");
    }

    /** By {@code <}, {@code >}, {@code <=} or {@code >=}, not by operators that end like them. */
    private static boolean ordered(String before) {
        String head = before.endsWith("=") ? before.substring(0, before.length() - 1) : before;
        int last = head.length() - 1;
        return last > 0 && "<>".indexOf(head.charAt(last)) >= 0 && "<>=-@#|!&?~".indexOf(head.charAt(last - 1)) < 0;
    }

    /** What is compared: the last word before the operator. */
    private static String column(String before) {
        String[] words = before.split(" ");
        return words.length < 2 ? "" : words[words.length - 2].replace("(", "");
    }

    /** The text up to a parameter, without the parentheses of a row of values or of a cast; empty if it is unknown. */
    private static String before(ShapeUse use, int position) {
        String text = use.shape().text();
        int mark = use.shape().listItems() > 1 ? -1 : use.shape().markOf(position);
        int at = mark < 0 ? -1 : Markers.of(text, mark + 1);
        String before = at < 0 ? "" : text.substring(0, at).trim();
        while (before.endsWith("(") || before.endsWith("?,") || before.endsWith(CAST)) {
            int cut = before.endsWith(CAST) ? CAST.length() : before.endsWith("(") ? 1 : 2;
            before = before.substring(0, before.length() - cut).trim();
        }
        return before;
    }
}
