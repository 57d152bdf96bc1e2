package dev.roundtrip.demo.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.demo.db.DatabaseServer;
import dev.roundtrip.demo.story1.Story1;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A fix that changes the answer is none. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class VariantsAgree {

    static final List<Story> STORIES = Stories.ALL;

    private final DatabaseServer server;

    VariantsAgree(String kind) {
        server = DatabaseServer.start(kind);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @FieldSource("STORIES")
    void every_variant_of_a_story_gives_the_answer_of_the_first(Story story) throws Exception {
        String first = answer(story, Story.BEFORE);

        assertThat(first).hasSizeGreaterThan(1000);
        for (String variant : story.variants().subList(1, story.variants().size())) {
            assertThat(answer(story, variant)).as(variant).isEqualTo(first);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Story.BEFORE, Story.AFTER})
    void the_dashboard_of_story_1_shows_every_completed_task_with_its_baseline(String variant) throws Exception {
        String[] entries = answer(new Story1(), variant).split("\"baselineAversion\":");

        assertThat(entries).hasSize(Rehearsal.REQUESTS * Story1.COMPLETED_TASKS + 1);
    }

    private String answer(Story story, String variant) throws Exception {
        try (Rehearsal rehearsal = new Rehearsal(server, story, variant)) {
            return rehearsal.answer();
        }
    }
}
