package dev.roundtrip.engine.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the names under which a statement delivers its columns, as {@link Shape#columns()} promises them, and those of
 * the table columns behind them, as {@link Shape#sources()} does.
 */
final class SelectList {

    private static final Set<String> ENDS = new HashSet<>(Arrays.asList(
            "FROM",
            "INTO",
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
            "MINUS"));
    private static final Set<String> MODIFIERS = new HashSet<>(Arrays.asList(
            "DISTINCT", "ALL", "UNIQUE", "DISTINCTROW", "STRAIGHT_JOIN", "HIGH_PRIORITY", "SQL_CALC_FOUND_ROWS"));

    private final Statement statement;
    private final int depth;
    private List<String> labels = new ArrayList<>();
    private List<String> sources = new ArrayList<>();

    private SelectList(Statement statement, int depth) {
        this.statement = statement;
        this.depth = depth;
    }

    /** The list of the outermost SELECT or RETURNING. */
    static SelectList of(Statement statement) {
        int depth = statement.size() == 0 || !statement.is(0, "(") ? 0 : 1;
        int select = statement.find("SELECT", depth, 0);
        int start = statement.find("INSERT", 0, 0) >= 0 || select < 0 ? statement.find("RETURNING", 0, 0) : select;
        SelectList list = new SelectList(statement, start < 0 ? 0 : statement.depth(start));
        if (start >= 0) {
            list.read(list.skipModifiers(start + 1));
        }
        return list;
    }

    /** The names by which rows are read, in order; empty where they cannot be told. */
    List<String> labels() {
        return labels;
    }

    /** The names in the tables, in the order of the labels. */
    List<String> sources() {
        return sources;
    }

    private int skipModifiers(int from) {
        int i = from;
        while (MODIFIERS.contains(statement.word(i))) {
            i++;
            i = statement.keyword(i, "ON") ? afterParentheses(i + 1) : i;
        }
        return statement.keyword(i, "TOP") ? afterTop(i + 1) : i;
    }

    private int afterTop(int from) {
        int i = statement.is(from, "(") ? afterParentheses(from) : from + 1;
        i += statement.is(i, "PERCENT") ? 1 : 0;
        return statement.keyword(i, "WITH") ? i + 2 : i;
    }

    private int afterParentheses(int open) {
        int i = open + 1;
        while (i < statement.size() && statement.depth(i) > depth) {
            i++;
        }
        return i + 1;
    }

    private void read(int from) {
        int start = from;
        for (int i = from; start <= statement.size(); i++) {
            boolean end = i >= statement.size() || ends(i);
            if (end || statement.depth(i) == depth && statement.is(i, ",")) {
                if (i == start || statement.is(i - 1, "*") || statement.is(i - 1, "…")) {
                    labels = Collections.emptyList();
                    sources = Collections.emptyList();
                    return;
                }
                add(start, i - 1);
                start = i + 1;
            }
            if (end) {
                break;
            }
        }
    }

    private void add(int first, int last) {
        String label = name(first, last);
        int end = statement.keyword(last - 1, "AS") ? last - 2 : last - 1;
        labels.add(label);
        sources.add(aliased(first, last) && plain(first, end) ? statement.unquoted(end) : label);
    }

    private boolean ends(int i) {
        boolean keyword = statement.keyword(i) && ENDS.contains(statement.word(i));
        return statement.depth(i) < depth
                || statement.depth(i) == depth && (keyword || statement.is(i, ";"))
                || closes(i);
    }

    private boolean closes(int i) {
        return depth > 0 && statement.depth(i) == depth - 1 && statement.is(i, ")");
    }

    /** Of one item: the alias, with or without AS, or the last part of a column's name; else empty. */
    private String name(int first, int last) {
        if (!statement.name(last)) {
            return "";
        }
        return aliased(first, last) || plain(first, last) ? statement.unquoted(last) : "";
    }

    private boolean aliased(int first, int last) {
        return statement.name(last) && last > first && !statement.is(last - 1, ".") && follows(last - 1);
    }

    /** Whether a name behind this token is a label. */
    private boolean follows(int i) {
        boolean keyword = statement.keyword(i, "AS") || statement.keyword(i) && Keywords.constant(statement.word(i));
        return keyword || statement.name(i) || statement.marker(i) || statement.is(i, ")") || statement.is(i, "]");
    }

    private boolean plain(int first, int last) {
        for (int i = first; i <= last; i++) {
            boolean fits = (i - first) % 2 == 0 ? statement.name(i) : statement.is(i, ".");
            if (!fits) {
                return false;
            }
        }
        return (last - first) % 2 == 0;
    }
}
