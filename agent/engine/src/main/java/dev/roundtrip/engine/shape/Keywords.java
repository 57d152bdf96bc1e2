package dev.roundtrip.engine.shape;

import java.util.Arrays;
import java.util.HashSet;
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

    private static final Set<String> AFTER = set("FETCH+FIRST FETCH+NEXT NULLS+FIRST NULLS+LAST ROW+ONLY ROWS+ONLY "
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

    /**
     * The keyword in upper case; null where the word is none.
     *
     * @param before the keyword directly before it, {@code ?} behind a value or something quoted, else empty
     */
    static String of(CharSequence text, int start, int end, String before) {
        if (end - start > LONGEST) {
            return null;
        }
        String upper = upper(text.subSequence(start, end).toString());
        boolean pair = !before.isEmpty() && AFTER.contains(before + '+' + upper);
        return pair || ALL.contains(upper) ? upper : null;
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
