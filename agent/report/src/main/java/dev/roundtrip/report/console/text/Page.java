package dev.roundtrip.report.console.text;

/** Collects lines, none longer than {@link #WIDTH} columns. Not safe for threads. */
public final class Page {

    /** Columns of the narrowest terminal that is served well. */
    public static final int WIDTH = 100;

    private final StringBuilder text = new StringBuilder();

    /** One line that is already laid out; what exceeds the width is cut. */
    public void line(String line) {
        text.append(Texts.trimEnd(Texts.cutEnd(line, WIDTH))).append('\n');
    }

    /** A title that can be found at a glance among log lines. */
    public void rule(String title) {
        StringBuilder rule = new StringBuilder("-- ").append(title).append(' ');
        while (rule.length() < WIDTH) {
            rule.append('-');
        }
        line(rule.toString());
    }

    public void blank() {
        text.append('\n');
    }

    /** A text after its label, continued below itself where it is longer than the line. */
    public void hanging(String label, String body) {
        wrap(label, Texts.padLeft("", label.length()), body, Integer.MAX_VALUE);
    }

    /** A text with its mark before every line. */
    public void marked(String mark, String body) {
        wrap(mark, mark, body, Integer.MAX_VALUE);
    }

    /** A text after its label, with at most so many lines; the end of a longer text is cut. */
    public void hanging(String label, String body, int lines) {
        wrap(label, Texts.padLeft("", label.length()), body, lines);
    }

    private void wrap(String label, String indent, String body, int lines) {
        String start = label;
        String rest = body;
        for (int line = 1; line < lines && start.length() + rest.length() > WIDTH; line++) {
            int end = breakBefore(rest, WIDTH - start.length());
            line(start + rest.substring(0, end));
            rest = rest.substring(end).trim();
            start = indent;
        }
        line(start + rest);
    }

    /** The last blank that keeps the line within the width; the width itself where there is none. */
    private static int breakBefore(String text, int width) {
        int blank = text.lastIndexOf(' ', width);
        return blank > 0 ? blank : width;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
