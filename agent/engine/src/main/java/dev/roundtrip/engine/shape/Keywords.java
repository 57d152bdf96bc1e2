package dev.roundtrip.engine.shape;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The words that a shape prints in upper case, so that {@code select} and {@code SELECT} are one statement. Words that
 * are also common names ({@code date}, {@code first}, {@code value}) are keywords only beside another one.
 */
final class Keywords {

    private static final int LONGEST = 12;

    private static final Set<String> ALL = set("SELECT FROM WHERE AND OR NOT IN IS NULL TRUE FALSE LIKE ILIKE RLIKE "
            + "REGEXP SIMILAR BETWEEN ESCAPE EXISTS ALL ANY SOME DISTINCT AS ON USING JOIN INNER LEFT RIGHT FULL OUTER "
            + "CROSS NATURAL LATERAL APPLY GROUP BY ORDER HAVING LIMIT OFFSET FETCH WITH RECURSIVE UNION INTERSECT "
            + "EXCEPT MINUS INSERT INTO VALUES UPDATE SET DELETE MERGE REPLACE UPSERT TRUNCATE CREATE ALTER DROP TABLE "
            + "GRANT REVOKE CALL EXEC EXECUTE CASE WHEN THEN ELSE END CAST ASC DESC NULLS FOR DEFAULT RETURNING OVER "
            + "PARTITION ROLLUP COMMIT ROLLBACK BEGIN SAVEPOINT DO INTERVAL ARRAY COLLATE IF EXPLAIN IDENTIFIED "
            + "PRAGMA DECLARE");

    /** Words that are keywords behind certain others, with those. */
    private static final Map<String, Set<String>> AFTER = pairs(
            "FETCH+FIRST FETCH+NEXT NULLS+FIRST NULLS+LAST ROW+ONLY ROWS+ONLY "
                    + "WITH+TIES FETCH+ROW FETCH+ROWS FIRST+ROW FIRST+ROWS NEXT+ROW NEXT+ROWS ?+ROW ?+ROWS DUPLICATE+KEY "
                    + "ON+DUPLICATE ON+CONFLICT DO+NOTHING WHEN+MATCHED NOT+MATCHED AS+MATERIALIZED NOT+MATERIALIZED "
                    + "BEGIN+TRANSACTION CREATE+VIEW DROP+VIEW CREATE+INDEX DROP+INDEX SELECT+TOP DISTINCT+TOP ALL+TOP");

    private static final Set<String> CONSTANTS = set("NULL TRUE FALSE END DEFAULT");

    /** Keywords that a parenthesis follows as it follows a function. */
    private static final Set<String> CALLABLE = set("CAST REPLACE LEFT RIGHT IF TRUNCATE INSERT ANY SOME ROLLUP");

    private Keywords() {}

    private static Set<String> set(String words) {
        return new HashSet<>(Arrays.asList(words.split(" ")));
    }

    private static Map<String, Set<String>> pairs(String pairs) {
        Map<String, Set<String>> firsts = new HashMap<>();
        for (String pair : pairs.split(" ")) {
            int plus = pair.indexOf('+');
            String second = pair.substring(plus + 1);
            firsts.putIfAbsent(second, new HashSet<>());
            firsts.get(second).add(pair.substring(0, plus));
        }
        return firsts;
    }

    /**
     * The keyword in upper case; null where the word is none.
     *
     * @param before the keyword directly before it, {@code ?} behind a value or something quoted, else empty
     */
    static String of(CharSequence text, int start, int end, String before) {
        if (end - start > LONGEST || !letters(text, start, end)) {
            return null;
        }
        String upper = upper(text.subSequence(start, end).toString());
        Set<String> firsts = before.isEmpty() ? null : AFTER.get(upper);
        return ALL.contains(upper) || firsts != null && firsts.contains(before) ? upper : null;
    }

    private static boolean letters(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            int c = text.charAt(i) | 0x20;
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }

    /** Whether it stands for a value, so that a sign behind it is an operation. */
    static boolean constant(String keyword) {
        return CONSTANTS.contains(keyword);
    }

    static boolean callable(String keyword) {
        return CALLABLE.contains(keyword);
    }

    /** ASCII letters only, the same in every locale. */
    static String upper(String word) {
        char[] chars = word.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            if (chars[i] >= 'a' && chars[i] <= 'z') {
                chars[i] -= 'a' - 'A';
            }
        }
        return new String(chars);
    }
}
