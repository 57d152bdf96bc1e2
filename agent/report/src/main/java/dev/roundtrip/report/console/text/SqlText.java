package dev.roundtrip.report.console.text;

import java.util.Locale;

/** A statement's shape in few columns: which table under which condition matters more than the list of columns. */
public final class SqlText {

    /** So much of a long column list stays. */
    private static final int LIST_WIDTH = 24;

    private static final String SELECT = "select ";

    private SqlText() {}

    /** One line of at most {@code width} columns. */
    public static String of(String shape, int width) {
        String line = oneLine(shape);
        return line.length() <= width ? line : Texts.cutMiddle(withoutColumns(line), width);
    }

    /** One line of at most {@code width} columns, in which the list of columns goes first and then the end. */
    public static String brief(String shape, int width) {
        String line = oneLine(shape);
        int from = from(line);
        boolean query = from > SELECT.length() && line.toLowerCase(Locale.ROOT).startsWith(SELECT);
        return line.length() <= width || !query
                ? Texts.cutEnd(line, width)
                : Texts.cutEnd(line.substring(0, SELECT.length()) + "..." + line.substring(from), width);
    }

    /** As {@link #brief}, and of a query only what stands behind its list of columns. */
    public static String core(String shape, int width) {
        String brief = brief(shape, Integer.MAX_VALUE);
        int from = from(brief);
        boolean query = from > 0 && brief.toLowerCase(Locale.ROOT).startsWith(SELECT);
        return Texts.cutEnd(query ? brief.substring(from + 1) : brief, width);
    }

    private static String oneLine(String shape) {
        return Texts.visible(shape.trim().replaceAll("\\s+", " "));
    }

    private static String withoutColumns(String line) {
        int from = from(line);
        return from <= LIST_WIDTH ? line : Texts.cutEnd(line.substring(0, from), LIST_WIDTH) + line.substring(from);
    }

    private static int from(String line) {
        return line.toLowerCase(Locale.ROOT).indexOf(" from ");
    }
}
