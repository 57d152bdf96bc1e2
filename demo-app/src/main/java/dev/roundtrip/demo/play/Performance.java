package dev.roundtrip.demo.play;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;

/** Plays all variants of one story and tells them: what it is, before, the attempts, after, and side by side. */
final class Performance {

    private static final int WIDTH = 100;

    private final Stage stage;
    private final Agent agent;
    private final Story story;
    private final PrintStream out;

    Performance(Stage stage, Agent agent, Story story, PrintStream out) {
        this.stage = stage;
        this.agent = agent;
        this.story = story;
        this.out = out;
    }

    void play() throws IOException, SQLException, InterruptedException {
        title();
        Take before = null;
        Take last = null;
        for (String variant : story.variants()) {
            last = tell(variant);
            before = before == null ? last : before;
        }
        section("before and after");
        agent.compare(before.files(), last.files(), out);
    }

    private Take tell(String variant) throws IOException, SQLException, InterruptedException {
        String attempt = story.attempt(variant);
        section(attempt == null ? variant : variant + ": " + attempt);
        Take take = stage.play(story, variant);
        if (attempt == null) {
            agent.report(take.files(), out);
        } else {
            tellBriefly(take);
        }
        return take;
    }

    /** An attempt that moved little gets a line that says why. */
    private void tellBriefly(Take take) throws IOException {
        if (take.cacheHitPercent() > 0) {
            out.println("  the cache answered " + take.cacheHitPercent() + "% of its look-ups");
        }
        if (agent != Agent.NONE) {
            out.println("  time went into "
                    + RecordingReader.read(take.files().recording()).busiest().parts());
        }
    }

    private void title() {
        out.println();
        out.println("=".repeat(WIDTH));
        out.println("Story " + story.number() + ": " + story.title());
        story.tale().forEach(out::println);
        out.println("=".repeat(WIDTH));
    }

    private void section(String name) {
        out.println();
        out.println("-- " + name + " " + "-".repeat(Math.max(3, WIDTH - name.length() - 4)));
    }
}
