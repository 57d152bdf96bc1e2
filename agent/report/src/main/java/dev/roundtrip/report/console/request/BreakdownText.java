package dev.roundtrip.report.console.request;

import dev.roundtrip.engine.breakdown.Breakdown;
import dev.roundtrip.engine.breakdown.Part;
import dev.roundtrip.report.console.text.Apportionment;
import dev.roundtrip.report.console.text.Durations;
import dev.roundtrip.report.console.text.Figures;
import dev.roundtrip.report.console.text.Page;
import dev.roundtrip.report.console.text.Scale;
import dev.roundtrip.report.console.text.Texts;

/** Where the time of a request went, as lines that visibly add up. */
final class BreakdownText {

    private static final int BAR_AT_100_PERCENT = 30;

    private final Breakdown breakdown;
    private final long count;
    private final long totalNanos;
    private final Scale scale;
    private final long[] steps;
    private final long[] percents;

    private BreakdownText(Breakdown breakdown, long count) {
        this.breakdown = breakdown;
        this.count = Math.max(1, count);
        this.totalNanos = breakdown.wallNanos() / this.count;
        long[] weights = new long[Part.values().length];
        for (Part part : Part.values()) {
            weights[part.ordinal()] = totalNanos == 0 ? 0 : Math.max(0, breakdown.nanos(part));
        }
        this.scale = Scale.of(totalNanos);
        this.steps = Apportionment.of(scale.steps(totalNanos), weights);
        this.percents = Apportionment.of(100, weights);
    }

    /**
     * The block alone, a line each part, the largest one marked.
     *
     * @param count over how many requests the sums go; averages are told where there are several
     */
    static String render(Breakdown breakdown, long count) {
        Page page = new Page();
        new BreakdownText(breakdown, count).print("", "request", page);
        return page.toString();
    }

    static void print(Breakdown breakdown, long count, String indent, String noun, Page page) {
        new BreakdownText(breakdown, count).print(indent, noun, page);
    }

    private void print(String indent, String noun, Page page) {
        String total = Durations.text(totalNanos) + " total";
        String average = count == 1 ? "" : ", average of " + Figures.count(count, noun);
        String title = Character.toUpperCase(noun.charAt(0)) + noun.substring(1) + " breakdown";
        page.line(indent + title + " (" + total + average + "):");
        for (Part part : Part.values()) {
            if (steps[part.ordinal()] > 0 || percents[part.ordinal()] > 0) {
                page.line(indent + line(part));
            }
        }
        if (breakdown.parallelNanos() > 0) {
            String parallel = Durations.text(breakdown.parallelNanos() / count);
            page.line(indent + "  (" + parallel + " more of JDBC ran beside it on other threads, not part of the sum)");
        }
    }

    private String line(Part part) {
        String label = Texts.padRight(part.title() + ":", labelWidth());
        String time = Texts.padLeft(scale.text(steps[part.ordinal()]), timeWidth());
        String line = "- " + label + " " + time + "  " + Texts.padLeft(percent(part), 3) + "  " + bar(part);
        return part == largest() ? line + "  <- bottleneck" + outside(part) : line;
    }

    private static String outside(Part part) {
        return part == Part.PROCESSING ? ", outside JDBC" : "";
    }

    private String percent(Part part) {
        long percent = percents[part.ordinal()];
        return percent == 0 ? "<1%" : percent + "%";
    }

    /** In proportion to the share of the whole; nothing below one per cent. */
    private String bar(Part part) {
        long percent = percents[part.ordinal()];
        long length = percent == 0 ? 0 : Math.max(1, Math.round(percent * BAR_AT_100_PERCENT / 100.0));
        StringBuilder bar = new StringBuilder();
        for (long i = 0; i < length; i++) {
            bar.append('#');
        }
        return bar.toString();
    }

    /** The first of the largest. */
    private Part largest() {
        Part largest = Part.CONNECTION_SETUP;
        for (Part part : Part.values()) {
            if (breakdown.nanos(part) > breakdown.nanos(largest)) {
                largest = part;
            }
        }
        return largest;
    }

    private int timeWidth() {
        long most = 0;
        for (long step : steps) {
            most = Math.max(most, step);
        }
        return scale.text(most).length();
    }

    private int labelWidth() {
        int width = 0;
        for (Part part : Part.values()) {
            if (steps[part.ordinal()] > 0 || percents[part.ordinal()] > 0) {
                width = Math.max(width, part.title().length() + 1);
            }
        }
        return width;
    }
}
