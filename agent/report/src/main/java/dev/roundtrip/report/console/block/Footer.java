package dev.roundtrip.report.console.block;

import dev.roundtrip.engine.recording.Dropped;
import dev.roundtrip.engine.recording.JvmInfo;
import dev.roundtrip.engine.recording.Observation;
import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.report.console.text.Durations;
import dev.roundtrip.report.console.text.Figures;
import dev.roundtrip.report.console.text.Page;
import dev.roundtrip.report.console.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** What was watched, what was dropped or could not be seen, and the agent's own troubles. */
public final class Footer {

    private static final int MOST_NOTES = 5;

    private Footer() {}

    /** @param where the recording is; null where none is written */
    public static void print(Recording recording, String where, Page page) {
        page.hanging("Seen: ", seen(recording.jvm(), recording.observation(), recording.dropped()));
        tests(recording, page);
        List<String> gaps = gaps(recording.dropped(), recording.observation());
        if (!gaps.isEmpty()) {
            page.hanging("Not seen: ", String.join("; ", gaps));
        }
        notes(recording.observation().notes, page);
        if (where != null) {
            page.hanging("Recording: ", Texts.visible(where));
        }
    }

    private static void tests(Recording recording, Page page) {
        long used = recording.testsWithJdbc();
        long idle = recording.observation().idleTests;
        if (used > 0 || idle > 0) {
            page.line("Tests: " + Wording.tests(used, idle < 0 ? -1 : used + idle));
        }
    }

    private static String seen(JvmInfo jvm, Observation seen, Dropped dropped) {
        boolean whole = dropped.nothing() && seen.skippedClasses == 0 && seen.troubles == 0;
        String java = jvm.java == null ? "" : ", Java " + Texts.cutEnd(Texts.visible(jvm.java), 20);
        return Figures.count(seen.calls, "JDBC call") + " through " + Figures.count(seen.wovenClasses, "class") + " in "
                + Durations.text(jvm.durationNanos) + " (pid " + jvm.pid + java + ")"
                + (whole ? ", nothing dropped" : "");
    }

    /** What was dropped, and what could not be seen; a phrase each. */
    public static List<String> gaps(Dropped dropped, Observation seen) {
        List<String> gaps = new ArrayList<>();
        add(gaps, dropped.shapes, "execution", " of statements beyond the limit, counted together");
        add(gaps, dropped.requests, "request", " of endpoints beyond the limit, counted together");
        add(gaps, dropped.provenance, "column value", " without room to trace what they drive");
        add(gaps, seen.skippedClasses, "JDBC class", " that could not be woven");
        add(gaps, seen.troubles, "failure", " of the agent itself");
        return gaps;
    }

    private static void add(List<String> gaps, long n, String noun, String what) {
        if (n > 0) {
            gaps.add(Figures.count(n, noun) + what);
        }
    }

    private static void notes(List<String> notes, Page page) {
        for (String note : notes.subList(0, Math.min(MOST_NOTES, notes.size()))) {
            page.hanging("Note: ", Texts.visible(note), 2);
        }
        if (notes.size() > MOST_NOTES) {
            page.line("Note: ... and " + Figures.count(notes.size() - MOST_NOTES, "more note") + " in the recording");
        }
    }
}
