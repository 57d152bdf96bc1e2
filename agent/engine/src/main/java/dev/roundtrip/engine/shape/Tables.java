package dev.roundtrip.engine.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the tables that a statement names: the last part of each name after FROM, JOIN, INTO, UPDATE, TABLE and the
 * commas of a FROM list. Names of its own WITH queries, functions and one-row dummies such as DUAL do not count.
 */
final class Tables {

    private static final Set<String> DUMMIES =
            new HashSet<>(Arrays.asList("dual", "sysdummy1", "system_users", "rdb$database"));
    private static final Set<String> MODIFIERS = new HashSet<>(
            Arrays.asList("ONLY", "LATERAL", "IGNORE", "LOW_PRIORITY", "TABLE", "IF", "NOT", "EXISTS", "CONCURRENTLY"));
    private static final Set<String> NOT_UPDATE =
            new HashSet<>(Arrays.asList("FOR", "KEY", "DO", "THEN", "ON", "BEFORE", "AFTER", "OR"));
    private static final Set<String> END_OF_FROM = new HashSet<>(Arrays.asList(
            "WHERE",
            "GROUP",
            "ORDER",
            "HAVING",
            "LIMIT",
            "OFFSET",
            "FETCH",
            "FOR",
            "UNION",
            "INTERSECT",
            "EXCEPT",
            "MINUS",
            "SELECT",
            "SET",
            "VALUES",
            "RETURNING"));

    private final Statement statement;
    private final Set<String> found = new LinkedHashSet<>();
    private final BitSet fromLists = new BitSet();
    private final BitSet queries = new BitSet();

    private Tables(Statement statement) {
        this.statement = statement;
    }

    static List<String> of(Statement statement) {
        Tables tables = new Tables(statement);
        for (int i = 0; i < statement.size(); i++) {
            tables.visit(i);
        }
        tables.found.removeAll(WithNames.of(statement));
        tables.found.removeAll(DUMMIES);
        return new ArrayList<>(tables.found);
    }

    private void visit(int i) {
        int depth = statement.depth(i);
        if (statement.is(i, "(")) {
            queries.clear(depth + 1);
            fromLists.clear(depth + 1);
        } else if (statement.is(i, ",") && fromLists.get(depth)) {
            take(i + 1, false);
        } else if (statement.keyword(i)) {
            keyword(i, depth);
        }
    }

    private void keyword(int i, int depth) {
        String word = statement.word(i);
        boolean query = word.equals("SELECT") || word.equals("DELETE") || word.equals("UPDATE");
        queries.set(depth, query || queries.get(depth));
        fromLists.set(depth, fromLists.get(depth) && !END_OF_FROM.contains(word));
        if (word.equals("FROM") && queries.get(depth) && !statement.keyword(i - 1, "DISTINCT")) {
            fromLists.set(depth);
            take(i + 1, false);
        } else if (word.equals("JOIN") || word.equals("APPLY") || word.equals("USING") && usesTable()) {
            take(i + 1, false);
        } else if (word.equals("INTO") || word.equals("TABLE") && !statement.is(i + 1, "(") || updates(i)) {
            take(i + 1, true);
        }
    }

    private boolean usesTable() {
        return statement.keyword(0, "MERGE") || statement.keyword(0, "DELETE");
    }

    private boolean updates(int i) {
        return statement.keyword(i, "UPDATE") && !NOT_UPDATE.contains(statement.word(i - 1));
    }

    private void take(int from, boolean beforeColumns) {
        int i = from;
        while (statement.is(i, "(") || MODIFIERS.contains(statement.word(i))) {
            i++;
        }
        if (!statement.name(i)) {
            return;
        }
        int last = i;
        while (statement.is(i + 1, ".")) {
            i++;
            last = statement.name(i + 1) ? ++i : last;
        }
        if (beforeColumns || !statement.is(last + 1, "(")) {
            found.add(statement.unquoted(last).toLowerCase(Locale.ROOT));
        }
    }
}
