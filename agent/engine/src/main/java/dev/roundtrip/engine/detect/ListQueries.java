package dev.roundtrip.engine.detect;

import dev.roundtrip.engine.shape.Shape;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Tells a query for a list from one for a single row, by its text alone: a row is asked for by a column that is called
 * like a key. A guess, good enough for a remark and for nothing more.
 */
final class ListQueries {

    private static final String EQUALS = " = ?";
    private static final String[] AGGREGATES = {"COUNT(", "SUM(", "MAX(", "MIN(", "AVG(", "EXISTS("};

    private static final Set<String> KEYS = new HashSet<>(Arrays.asList(
            "id",
            "uuid",
            "guid",
            "key",
            "code",
            "slug",
            "token",
            "email",
            "login",
            "username",
            "user_name",
            "name",
            "number",
            "isbn",
            "iban",
            "sku"));

    private ListQueries() {}

    static boolean isList(Shape shape) {
        String text = shape.text();
        for (String aggregate : AGGREGATES) {
            if (text.contains(aggregate)) {
                return false;
            }
        }
        for (int at = text.indexOf(EQUALS); at >= 0; at = text.indexOf(EQUALS, at + 1)) {
            if (isKey(columnBefore(text, at), shape)) {
                return false;
            }
        }
        return !shape.limited();
    }

    private static String columnBefore(String text, int end) {
        int start = end;
        while (start > 0 && isNamePart(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    /** {@code id}, or {@code author_id} of the table {@code author}. */
    private static boolean isKey(String column, Shape shape) {
        if (KEYS.contains(column)) {
            return true;
        }
        for (String table : shape.tables()) {
            String singular = table.endsWith("s") ? table.substring(0, table.length() - 1) : table;
            if (column.equals(table + "_id") || column.equals(singular + "_id") || column.equals(singular + "id")) {
                return true;
            }
        }
        return false;
    }
}
