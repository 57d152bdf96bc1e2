package dev.roundtrip.engine.gate.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What identifies a statement over months: its verb, its tables and its conditions. Left out is what changes without the
 * cause: white space and case; the columns that are read or written, since entities gain fields; the aliases that mappers
 * number; marks and lists, which another version may fold otherwise.
 */
final class Skeleton {

    private final List<String> words = new ArrayList<>();
    private final List<Integer> depths = new ArrayList<>();

    private Skeleton() {}

    /** Equal for statements that a baseline takes as the same; the empty text for null. */
    static String of(String shape) {
        Skeleton skeleton = new Skeleton();
        skeleton.read(shape == null ? "" : shape.toLowerCase(Locale.ROOT));
        return String.join(" ", skeleton.kept());
    }

    private void read(String text) {
        int depth = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = i;
            while (end < text.length() && partOfName(text.charAt(end))) {
                end++;
            }
            if (end > i) {
                add(text.substring(i, end), depth);
                i = end;
                continue;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            i++;
        }
    }

    private static boolean partOfName(char c) {
        return Character.isJavaIdentifierPart(c) || c == '.' || c == '#';
    }

    private void add(String name, int depth) {
        String column = name.substring(name.lastIndexOf('.') + 1);
        boolean table = follows("from", "join", "into", "update");
        boolean alias = !table && name.indexOf('.') < 0 && numbered(name);
        if (!alias && !column.isEmpty()) {
            words.add(table ? name : column);
            depths.add(depth);
        }
    }

    private boolean follows(String... keywords) {
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        for (String keyword : keywords) {
            if (keyword.equals(last)) {
                return true;
            }
        }
        return false;
    }

    /** {@code o1_0}, {@code owner0_}: an alias that Hibernate numbered. */
    private static boolean numbered(String name) {
        return name.matches("[a-z]+[0-9]+_([0-9]+_?)?");
    }

    private List<String> kept() {
        List<String> kept = new ArrayList<>();
        boolean insert = !words.isEmpty() && words.get(0).equals("insert");
        for (int i = 0; i < words.size(); i++) {
            kept.add(words.get(i));
            boolean table = insert && i > 0 && words.get(i - 1).equals("into");
            String until = table ? "select" : listUntil(words.get(i));
            int next = until == null ? -1 : next(until, i, table);
            if (next > 0) {
                i = next - 1;
            } else if (table) {
                break;
            }
        }
        return kept;
    }

    /** What ends the list of columns that a keyword begins; null where it begins none. */
    private static String listUntil(String keyword) {
        return keyword.equals("select") ? "from" : keyword.equals("set") ? "where" : null;
    }

    private int next(String word, int from, boolean anyDepth) {
        for (int i = from + 1; i < words.size(); i++) {
            if (words.get(i).equals(word) && (anyDepth || depths.get(i).equals(depths.get(from)))) {
                return i;
            }
        }
        return -1;
    }
}
