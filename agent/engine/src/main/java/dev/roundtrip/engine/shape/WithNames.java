package dev.roundtrip.engine.shape;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The names that a statement gives to its own queries: {@code WITH a AS (…), b (x, y) AS MATERIALIZED (…)}. */
final class WithNames {

    private WithNames() {}

    /** In lower case. */
    static Set<String> of(Statement statement) {
        Set<String> names = new HashSet<>();
        boolean with = false;
        for (int i = 0; i < statement.size(); i++) {
            with |= statement.keyword(i, "WITH");
            if (with && statement.keyword(i, "AS") && opensQuery(statement, i + 1)) {
                add(statement, i - 1, names);
            }
        }
        return names;
    }

    private static boolean opensQuery(Statement statement, int from) {
        int i = from;
        while (statement.keyword(i, "NOT") || statement.keyword(i, "MATERIALIZED")) {
            i++;
        }
        return statement.is(i, "(");
    }

    private static void add(Statement statement, int before, Set<String> names) {
        int i = before;
        if (statement.is(i, ")")) {
            int depth = statement.depth(i);
            do {
                i--;
            } while (i > 0 && statement.depth(i) > depth);
            i--;
        }
        if (statement.name(i)) {
            names.add(statement.unquoted(i).toLowerCase(Locale.ROOT));
        }
    }
}
