package dev.roundtrip.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** Rows of text in aligned columns: the first to the left, numbers to the right. */
final class Table {

    private final List<String[]> rows = new ArrayList<>();

    Table(String... header) {
        rows.add(header);
    }

    void add(String... row) {
        rows.add(row);
    }

    @Override
    public String toString() {
        int[] widths = widths();
        StringBuilder text = new StringBuilder();
        for (String[] row : rows) {
            text.append(line(row, widths)).append(System.lineSeparator());
        }
        return text.toString();
    }

    private int[] widths() {
        int[] widths = new int[rows.get(0).length];
        for (String[] row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row[i].length());
            }
        }
        return widths;
    }

    private static String line(String[] row, int[] widths) {
        StringBuilder line = new StringBuilder(String.format("%-" + widths[0] + "s", row[0]));
        for (int i = 1; i < row.length; i++) {
            line.append(String.format("  %" + widths[i] + "s", row[i]));
        }
        return line.toString();
    }
}
