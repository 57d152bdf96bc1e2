package dev.roundtrip.report.console.block;

import dev.roundtrip.engine.gate.limit.Limit;
import dev.roundtrip.engine.gate.limit.Measure;
import dev.roundtrip.engine.gate.limit.Overrun;
import dev.roundtrip.engine.recording.QuerySummary;
import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.report.console.text.Figures;
import dev.roundtrip.report.console.text.Page;
import dev.roundtrip.report.console.text.Texts;

/** A unit of work beyond its limit, in words. Rounding never makes the measured and the allowed look equal. */
public final class OverrunText {

    private static final long MILLI = 1_000_000;
    private static final long MICRO = 1_000;

    private OverrunText() {}

    /** {@code GET /owners: 52 statements, at most 20 allowed}. */
    public static String title(Overrun overrun) {
        return overrun.unit().name() + ": " + measured(overrun) + ", at most " + Figures.count(most(overrun))
                + unit(overrun) + " allowed";
    }

    public static void block(Recording recording, Overrun overrun, String indent, Page page) {
        FindingLines lines = new FindingLines(indent, page);
        page.hanging("", Texts.visible(title(overrun)), 2);
        lines.sentence("limit", option(overrun.limit()), 1);
        if (overrun.finding() != null) {
            lines.sentence("finding", Wording.title(overrun.finding()), 1);
            lines.sentence("measured", FindingText.measured(recording, overrun.finding()), 2);
            lines.query(overrun.finding().shape(), 2);
            lines.places(overrun.finding());
        } else if (overrun.mostExecuted() != null) {
            statement(overrun.mostExecuted(), lines);
        }
        lines.sentence("fix", overrun.todo(), 3);
    }

    private static void statement(QuerySummary query, FindingLines lines) {
        lines.sentence("most often", Figures.count(query.max, "time"), 1);
        lines.query(query.shape, 2);
        if (query.callSite != null) {
            lines.where(query.callSite);
        }
    }

    /** {@code max-statements GET /owners/*=20}. */
    private static String option(Limit limit) {
        String number = limit.measure == Measure.COST ? exactly(limit.most) : Long.toString(limit.most);
        return limit.measure.option() + " " + (limit.where == null ? "" : limit.where + "=") + number;
    }

    /** A time as somebody may have typed it. */
    private static String exactly(long nanos) {
        return nanos % MILLI == 0 ? nanos / MILLI + "ms" : nanos / MICRO + "us";
    }

    private static String measured(Overrun overrun) {
        String noun = Unit.noun(overrun.unit().kind());
        switch (overrun.limit().measure) {
            case STATEMENTS:
                return Figures.count(overrun.measured(), "statement") + " in one " + noun;
            case CONNECTIONS:
                return Figures.count(overrun.measured(), "connection") + " taken by one " + noun;
            default:
                return "a finding costs " + Figures.count(cost(overrun, overrun.measured())) + unit(overrun) + " per "
                        + noun;
        }
    }

    private static long most(Overrun overrun) {
        long most = overrun.limit().most;
        return overrun.limit().measure == Measure.COST ? cost(overrun, most) : most;
    }

    /** Whole units of the largest kind in which the two costs differ. */
    private static long cost(Overrun overrun, long nanos) {
        return nanos / step(overrun);
    }

    private static String unit(Overrun overrun) {
        if (overrun.limit().measure != Measure.COST) {
            return "";
        }
        long step = step(overrun);
        return step == MILLI ? "ms" : step == MICRO ? "us" : "ns";
    }

    private static long step(Overrun overrun) {
        for (long step : new long[] {MILLI, MICRO}) {
            if (overrun.limit().most % step == 0 && overrun.measured() / step > overrun.limit().most / step) {
                return step;
            }
        }
        return 1;
    }
}
