package dev.roundtrip.report.console.text;

/** How a figure moved, in few words: a factor from two on, else per cent. Different figures never look the same. */
public final class Change {

    private static final String SAME = "same";

    private Change() {}

    /** {@code 70x less}, {@code -30%}, {@code same}; figures of 0 or more. */
    static String of(double before, double after) {
        return text(before, after, " less", " more");
    }

    /** {@code 70x faster}, {@code -30%}; less than one per cent of a time is no change that a clock can tell. */
    public static String ofTime(double before, double after) {
        return steady(before, after) ? SAME : text(before, after, " faster", " slower");
    }

    /** As a time of which the one compared is a part: {@code 70x less}. */
    static String ofPart(double before, double after) {
        return steady(before, after) ? SAME : of(before, after);
    }

    private static boolean steady(double before, double after) {
        return Math.abs(after - before) < 0.01 * Math.max(before, after);
    }

    /** {@code +98 points}; shares from 0 to 1. */
    public static String ofShare(double before, double after) {
        long points = Math.round((after - before) * 100);
        if (points == 0) {
            return before == after ? SAME : "<1 point";
        }
        return (points > 0 ? "+" : "-") + Figures.count(Math.abs(points), "point");
    }

    /** Whether the figures are so near that one more run may turn the difference round. */
    public static boolean withinNoise(double before, double after) {
        return Math.abs(after - before) < 0.05 * Math.max(before, after);
    }

    private static String text(double before, double after, String less, String more) {
        if (before == after) {
            return SAME;
        }
        if (after == 0 || before == 0) {
            return after == 0 ? "gone" : "new";
        }
        if (before >= 2 * after) {
            return factor(before / after) + less;
        }
        return after >= 2 * before ? factor(after / before) + more : percent(after / before - 1);
    }

    private static String factor(double factor) {
        String text = factor < 10 ? Figures.decimal(Math.round(factor * 10), 1) : Figures.count(Math.round(factor));
        return (text.endsWith(".0") ? text.substring(0, text.length() - 2) : text) + "x";
    }

    private static String percent(double change) {
        return (change < 0 ? "-" : "+") + Figures.percent(Math.abs(change));
    }
}
