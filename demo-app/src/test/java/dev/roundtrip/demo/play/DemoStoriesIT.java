package dev.roundtrip.demo.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.demo.db.DatabaseServer;
import dev.roundtrip.demo.db.Latency;
import dev.roundtrip.demo.story1.Story1;
import dev.roundtrip.demo.story2.Story2;
import dev.roundtrip.demo.story3.Story3;
import dev.roundtrip.demo.story4.Story4;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** Plays the stories under the finished agent jar and reads its verdicts from the recordings. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoStoriesIT {

    private final DatabaseServer server = DatabaseServer.start(System.getProperty("db", "h2"));
    private final Stage stage = new Stage(
            server,
            Latency.ofThisProgram(),
            Agent.in(Path.of(System.getProperty("demo.agent"))),
            Path.of(System.getProperty("demo.directory")),
            new PrintStream(OutputStream.nullOutputStream()));

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void story_1_before_repeats_a_query_for_each_completed_task() throws Exception {
        Verdicts before = play(new Story1(), Story.BEFORE);

        JsonNode finding = before.only("n-plus-one");
        assertThat(finding.path("grade").asString()).isEqualTo("confirmed");
        assertThat(finding.path("repeats").path("perRequest").asInt()).isEqualTo(Story1.COMPLETED_TASKS);
        assertThat(finding.path("repeats").path("distinct").asInt()).isEqualTo(Story1.COMPLETED_TASKS);
        assertThat(finding.path("driver").path("shape").asString()).containsIgnoringCase("from task where user_id = ?");
        assertThat(finding.path("driver").path("column").asString()).isEqualToIgnoringCase("id");
        assertThat(Source.lineAt(finding.path("callSite"))).contains(".single()");
        assertThat(Source.lineAt(finding.path("loop"))).contains("baselineAversion.of(task)");
    }

    @Test
    void story_1_after_is_clean() throws Exception {
        Verdicts after = play(new Story1(), Story.AFTER);

        assertThat(after.serious()).isEmpty();
        assertThat(after.http().path("statements").asLong())
                .isEqualTo(2 * after.http().path("count").asLong());
    }

    @Test
    void story_2_before_spends_most_of_its_time_on_connections_that_nobody_uses_twice() throws Exception {
        Verdicts before = play(new Story2(), Story.BEFORE);

        JsonNode finding = before.only("connection-per-request");
        assertThat(finding.path("grade").asString()).isEqualTo("confirmed");
        assertThat(Source.lineAt(finding.path("callSite"))).contains("DriverManager.getConnection");
        assertThat(before.bottleneck()).isEqualTo("connection-setup");
        assertThat(before.reuse()).isZero();
    }

    @Test
    void story_2_between_still_opens_a_connection_for_every_request() throws Exception {
        for (String variant : List.of(Story2.CACHED, Story2.TUNED)) {
            Verdicts between = play(new Story2(), variant);

            between.only("connection-per-request");
            assertThat(between.bottleneck()).as(variant).isEqualTo("connection-setup");
        }
    }

    @Test
    void story_2_after_reuses_its_connections_and_is_clean() throws Exception {
        Verdicts after = play(new Story2(), Story.AFTER);

        assertThat(after.serious())
                .as("but for waits: a hundred users share a pool of twenty")
                .isEmpty();
        assertThat(after.reuse()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void story_3_before_hides_n_plus_ones_behind_getters_one_inside_the_other() throws Exception {
        Verdicts before = play(new Story3(), Story.BEFORE);

        assertThat(before.findings())
                .as("the loop over the users, told once, and those inside it")
                .hasSizeBetween(2, 6);
        List<JsonNode> confirmed = before.confirmed("n-plus-one");
        assertThat(confirmed).hasSizeGreaterThanOrEqualTo(2);
        assertThat(confirmed).anySatisfy(tasks -> {
            assertThat(tasks.path("shape").asString()).containsIgnoringCase("from task");
            assertThat(tasks.path("driver").path("shape").asString()).containsIgnoringCase("from milestone");
            assertThat(Source.lineAt(tasks.path("callSite"))).contains("milestone.getTasks()");
        });
        assertThat(confirmed).anySatisfy(milestones -> {
            assertThat(milestones.path("shape").asString()).containsIgnoringCase("from milestone");
            assertThat(Source.lineAt(milestones.path("callSite"))).contains("project.getMilestones()");
        });
        assertThat(confirmed).anySatisfy(badges -> {
            assertThat(badges.path("shape").asString()).containsIgnoringCase("from user_badge");
            assertThat(badges.path("trigger").asString()).isNotEmpty();
        });
    }

    @Test
    void story_3_after_is_clean() throws Exception {
        assertThat(play(new Story3(), Story.AFTER).serious()).isEmpty();
    }

    @Test
    void story_4_before_opens_thirty_connections_and_commits_thirty_times() throws Exception {
        Verdicts before = play(new Story4(), Story.BEFORE);

        assertThat(before.main().path("connections").path("opened").asInt()).isEqualTo(30);
        assertThat(before.main().path("commits").asInt()).isEqualTo(30);
        assertThat(before.writes())
                .hasSize(3)
                .allSatisfy(
                        write -> assertThat(write.path("executions").asInt()).isEqualTo(10));
        assertThat(before.findings()).as("one story").hasSize(1);
        JsonNode story = before.only("connection-per-query");
        assertThat(Source.lineAt(story.path("callSite"))).contains("DriverManager.getConnection");
        assertThat(Source.lineAt(story.path("loop"))).contains("(action);");
        assertThat(Source.lineAt(before.only("commit-per-row").path("callSite")))
                .contains("connection.commit()");
        assertThat(story.path("parts"))
                .filteredOn(part -> part.path("kind").asString().equals("n-plus-one-write"))
                .hasSize(3)
                .anySatisfy(plan -> assertThat(plan.path("evidence").asString()).startsWith("The same row 10 times"));
        assertThat(before.only("duplicate-query").path("evidence").asString())
                .startsWith("The same 200 rows read 10 times");
    }

    @Test
    void story_4_after_needs_one_connection_and_one_commit() throws Exception {
        Verdicts after = play(new Story4(), Story.AFTER);

        assertThat(after.main().path("connections").path("opened").asInt()).isEqualTo(1);
        assertThat(after.main().path("commits").asInt()).isEqualTo(1);
        assertThat(after.writes())
                .hasSize(3)
                .allSatisfy(
                        write -> assertThat(write.path("executions").asInt()).isEqualTo(1));
        assertThat(after.findings()).isEmpty();
    }

    private Verdicts play(Story story, String variant) throws Exception {
        Take take = stage.play(story, variant);
        assertThat(take.levels()).allSatisfy(level -> assertThat(level.failed()).isZero());
        return new Verdicts(RecordingReader.read(take.files().recording()));
    }
}
