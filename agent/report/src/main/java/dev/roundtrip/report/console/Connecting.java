package dev.roundtrip.report.console;

import dev.roundtrip.engine.breakdown.Part;
import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.recording.RequestSummary;
import dev.roundtrip.report.console.text.Durations;
import dev.roundtrip.report.console.text.Figures;
import dev.roundtrip.report.console.text.Page;
import dev.roundtrip.report.console.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** The units of work that get connections and run nothing on them: a line for all of a kind, for nobody waits there. */
final class Connecting {

    private static final int MOST_NAMES = 3;
    private static final String BACKGROUND = "background ";

    private Connecting() {}

    static void print(List<RequestSummary> requests, Page page) {
        List<RequestSummary> filling = new ArrayList<>();
        List<RequestSummary> others = new ArrayList<>();
        for (RequestSummary request : requests) {
            boolean fills = request.kind() == RequestKind.BACKGROUND && request.connectionsOpened() > 0;
            (fills ? filling : others).add(request);
        }
        if (!requests.isEmpty()) {
            page.blank();
        }
        if (!filling.isEmpty()) {
            page.hanging("Pool filling: ", filling(filling), 2);
        }
        if (!others.isEmpty()) {
            page.hanging("No statement: ", others(others), 2);
        }
    }

    private static String filling(List<RequestSummary> requests) {
        long opened = 0;
        long nanos = 0;
        List<String> names = new ArrayList<>();
        for (RequestSummary request : requests) {
            opened += request.connectionsOpened();
            nanos += request.breakdown().nanos(Part.CONNECTION_SETUP);
            names.add(Texts.cutMiddle(brief(request.name()), 50));
        }
        return Figures.count(opened, "connection") + " opened in the background, " + Durations.text(nanos) + " ("
                + some(names) + ")";
    }

    private static String others(List<RequestSummary> requests) {
        List<String> told = new ArrayList<>();
        for (RequestSummary request : requests) {
            String name = Texts.cutMiddle(Texts.visible(request.name()), 50);
            told.add(name + " (" + connections(request) + ")");
        }
        return some(told);
    }

    private static String connections(RequestSummary request) {
        if (request.connectionsOpened() == 0) {
            return Figures.count(request.connectionsBorrowed(), "connection") + " taken";
        }
        return Figures.count(request.connectionsOpened(), "connection") + " opened, "
                + Durations.text(request.breakdown().nanos(Part.CONNECTION_SETUP));
    }

    private static String some(List<String> names) {
        int more = names.size() - MOST_NAMES;
        String text = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
        return more > 0 ? text + " and " + Figures.count(more) + " more" : text;
    }

    /** {@code background com.acme.Filler.run} as {@code Filler.run}. */
    private static String brief(String name) {
        String method = name.startsWith(BACKGROUND) ? name.substring(BACKGROUND.length()) : name;
        int dot = method.lastIndexOf('.', method.lastIndexOf('.') - 1);
        return Texts.visible(method.substring(dot + 1));
    }
}
