package dev.roundtrip.report.console;

import java.util.Locale;

/** A statement's shape in few columns: which table under which condition matters more than the list of columns. */
final class SqlText {

    /** So much of a long column list stays. */
    private static final int LIST_WIDTH = 24;

    private SqlText() {}

    /** One line of at most {@code width} columns. */
    static String of(String shape, int width) {
        String line = Texts.visible(shape.trim().replaceAll("\\s+", " "));
        return line.length() <= width ? line : Texts.cutMiddle(withoutColumns(line), width);
    }

    private static String withoutColumns(String line) {
        int from = line.toLowerCase(Locale.ROOT).indexOf(" from ");
        return from <= LIST_WIDTH ? line : Texts.cutEnd(line.substring(0, from), LIST_WIDTH) + line.substring(from);
    }
}
