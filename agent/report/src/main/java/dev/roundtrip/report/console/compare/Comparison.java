package dev.roundtrip.report.console.compare;

import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.engine.recording.RequestSummary;
import dev.roundtrip.report.console.block.Blindness;
import dev.roundtrip.report.console.text.Change;
import dev.roundtrip.report.console.text.Columns;
import dev.roundtrip.report.console.text.Durations;
import dev.roundtrip.report.console.text.Figures;
import dev.roundtrip.report.console.text.Page;
import dev.roundtrip.report.console.text.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * Two recordings side by side: what the change brought. Counts are exact; times are those of one run each, so that a
 * small difference is called none.
 */
public final class Comparison {

    private static final int NAME_WIDTH = 51;
    private static final int MOST_BLOCKS = 5;
    private static final int MOST_LINES = 15;

    private final Pairing pairing;
    private final String titleBefore;
    private final String titleAfter;
    private final Page page = new Page();

    private Comparison(String titleBefore, Recording before, String titleAfter, Recording after) {
        this.pairing = new Pairing(before, after);
        this.titleBefore = Texts.cutMiddle(Texts.visible(titleBefore), Columns.figureWidth());
        this.titleAfter = Texts.cutMiddle(Texts.visible(titleAfter), Columns.figureWidth());
    }

    /**
     * The comparison, in lines of at most 100 columns of printable ASCII. Endpoints are matched by name; where each
     * recording has one endpoint of a kind only, such as the main program, these are matched too.
     */
    public static String render(String titleBefore, Recording before, String titleAfter, Recording after) {
        Comparison comparison = new Comparison(titleBefore, before, titleAfter, after);
        if (before.observation().blind()) {
            Blindness.print(before.observation(), comparison.page);
        }
        if (after.observation().blind()) {
            Blindness.print(after.observation(), comparison.page);
        }
        comparison.print();
        return comparison.page.toString();
    }

    private void print() {
        List<Pair> pairs = pairing.pairs;
        page.hanging("Roundtrip: ", pairs.isEmpty() ? nothing() : headline(pairs.get(0)));
        for (Pair pair : pairs.subList(0, Math.min(MOST_BLOCKS, pairs.size()))) {
            page.blank();
            PairBlock.print(pair, titleBefore, titleAfter, page);
        }
        if (pairs.size() > MOST_BLOCKS) {
            table(pairs.subList(MOST_BLOCKS, pairs.size()));
        }
        if (!pairing.onlyBefore.isEmpty() || !pairing.onlyAfter.isEmpty()) {
            page.blank();
            only(titleBefore, pairing.onlyBefore);
            only(titleAfter, pairing.onlyAfter);
        }
    }

    private String nothing() {
        return "nothing to compare, for no endpoint that queries the database stands in both recordings";
    }

    private static String headline(Pair pair) {
        long before = pair.before.total().averageNanos();
        long after = pair.after.total().averageNanos();
        String change = Change.withinNoise(before, after)
                ? ", no clear difference"
                : " instead of " + Durations.text(before) + ", " + speed(before, after);
        String name = Texts.cutMiddle(Texts.visible(pair.after.name()), NAME_WIDTH);
        return name + " takes " + Durations.text(after) + change + "; "
                + FindingChanges.of(pair).sentence();
    }

    private static String speed(long before, long after) {
        String change = Change.ofTime(before, after);
        if (!change.endsWith("%")) {
            return change;
        }
        return change.substring(1) + (after < before ? " less" : " more");
    }

    private void table(List<Pair> pairs) {
        page.blank();
        page.rule(Figures.count(pairs.size(), "more endpoint") + ", average time");
        Columns columns = new Columns(page);
        columns.row("", titleBefore, titleAfter, "change");
        for (Pair pair : pairs.subList(0, Math.min(MOST_LINES, pairs.size()))) {
            columns.time(
                    pair.name(),
                    pair.before.total().averageNanos(),
                    pair.after.total().averageNanos());
        }
        if (pairs.size() > MOST_LINES) {
            page.line("  ... and " + Figures.count(pairs.size() - MOST_LINES, "more endpoint"));
        }
    }

    private void only(String title, List<RequestSummary> requests) {
        if (requests.isEmpty()) {
            return;
        }
        List<String> names = new ArrayList<>();
        for (RequestSummary request : requests) {
            names.add(Texts.visible(request.name()));
        }
        page.hanging("Only in " + title + ": ", String.join(", ", names), 3);
    }
}
