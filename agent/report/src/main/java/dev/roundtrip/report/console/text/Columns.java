package dev.roundtrip.report.console.text;

/** The columns of a comparison: what, before, after, change. */
public final class Columns {

    private static final int LABEL = 34;
    private static final int FIGURE = 20;
    private static final int CHANGE = 15;

    private final Page page;

    public Columns(Page page) {
        this.page = page;
    }

    /** Columns that a figure or a title may take. */
    public static int figureWidth() {
        return FIGURE;
    }

    public void row(String label, String before, String after, String change) {
        page.line("  " + Texts.padRight(Texts.cutMiddle(label, LABEL), LABEL) + " " + figure(before) + "  "
                + figure(after) + "  " + Texts.padLeft(change, CHANGE));
    }

    public void time(String label, long beforeNanos, long afterNanos) {
        times(label, beforeNanos, afterNanos, Change.ofTime(beforeNanos, afterNanos));
    }

    /** One of the parts that a time is made of. */
    public void part(String label, long beforeNanos, long afterNanos) {
        times(label, beforeNanos, afterNanos, Change.ofPart(beforeNanos, afterNanos));
    }

    /** Both in the same unit. */
    public void times(String label, long beforeNanos, long afterNanos, String change) {
        long larger = Math.max(beforeNanos, afterNanos);
        row(label, Durations.text(beforeNanos, larger), Durations.text(afterNanos, larger), change);
    }

    /** Averages over the requests of either side. */
    public void average(String label, long before, long countBefore, long after, long countAfter) {
        String change = Change.of((double) before / countBefore, (double) after / countAfter);
        row(label, Figures.average(before, countBefore), Figures.average(after, countAfter), change);
    }

    private static String figure(String text) {
        return Texts.padLeft(Texts.cutMiddle(text, FIGURE), FIGURE);
    }
}
