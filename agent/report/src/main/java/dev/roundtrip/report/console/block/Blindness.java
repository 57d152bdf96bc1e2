package dev.roundtrip.report.console.block;

import dev.roundtrip.engine.recording.Observation;
import dev.roundtrip.report.console.text.Figures;
import dev.roundtrip.report.console.text.Page;
import dev.roundtrip.report.console.text.Texts;

/** The warning that nobody can overlook: the agent was there and saw nothing, so nothing below proves anything. */
public final class Blindness {

    private static final String RULE = Texts.padLeft("", Page.WIDTH).replace(' ', '!');

    private Blindness() {}

    public static void print(Observation seen, Page page) {
        page.line(RULE);
        page.marked(
                "!! ",
                "Roundtrip is BLIND. It wove " + Figures.count(seen.wovenClasses, "JDBC class")
                        + " and yet recorded not one call, so whatever follows proves nothing.");
        page.marked(
                "!! ",
                "Either the program did no JDBC work, or its calls do not reach the agent. Let it read the database"
                        + " once; if this stays, see \"Roundtrip is blind\" in docs/troubleshooting.md.");
        page.line(RULE);
        page.blank();
    }
}
