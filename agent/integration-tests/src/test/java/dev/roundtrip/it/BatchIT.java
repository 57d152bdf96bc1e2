package dev.roundtrip.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.it.Recording.FindingNode;
import dev.roundtrip.it.Recording.RequestNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Thirty items in chunks of ten: each chunk of Spring Batch is a unit of work, and so is each call of a tasklet. */
class BatchIT {

    private static final String PARALLEL = "importJob.parallel";
    private static final String LOOK_UP = "SELECT name FROM item";

    @Test
    void a_chunk_is_a_unit_and_a_query_for_each_item_of_it_an_n_plus_one() {
        Recording recording =
                TargetJvm.ofUnits("targets.work.batch.ImportJob").run().recording();

        assertChunks(recording, "importJob.load", 30);
        assertChunks(recording, "importJob.classic", 30);
        assertChunks(recording, "importJob.loadAtOnce", 0);
        assertGuilty(recording, "importJob.load", "importJob.classic", "importJob.clean");
        assertThreadsApart(recording);
        assertTasklets(recording);
        assertNobodyAccusedOfBookkeeping(recording);
    }

    private static void assertGuilty(Recording recording, String... steps) {
        List<FindingNode> findings = recording.findings("n-plus-one").stream()
                .filter(finding -> !finding.request().equals(PARALLEL))
                .toList();
        assertThat(findings).extracting(FindingNode::request).containsExactlyInAnyOrder(steps);
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.grade()).isEqualTo("confirmed");
            assertThat(finding.file()).isEqualTo("Steps.java");
        });
    }

    /** Three full ones, and the one that finds no more items. */
    private static void assertChunks(Recording recording, String step, int lookUps) {
        RequestNode chunks = recording.request(step);
        assertThat(chunks.kind()).isEqualTo("batch");
        assertThat(chunks.count()).as(step).isEqualTo(4);
        assertThat(chunks.failed()).isZero();
        assertThat(chunks.commits()).as("transactions of %s", step).isEqualTo(4);
        assertThat(chunks.executions(LOOK_UP)).isEqualTo(lookUps);
        assertThat(chunks.breakdownNanos()).isEqualTo(chunks.totalNanos());
    }

    /** Three threads at a time; which of them reads a page for all, and how many find no more items, is their race. */
    private static void assertThreadsApart(Recording recording) {
        RequestNode chunks = recording.request(PARALLEL);
        assertThat(chunks.count()).isBetween(4L, 12L);
        assertThat(chunks.executions(LOOK_UP)).isEqualTo(30);
        assertThat(recording.findings("n-plus-one"))
                .filteredOn(finding -> finding.request().equals(PARALLEL))
                .allSatisfy(finding -> assertThat(finding.perRequest()).isLessThanOrEqualTo(10));
        assertThat(recording.requestNames()).noneMatch(name -> name.startsWith("background"));
    }

    private static void assertTasklets(Recording recording) {
        assertThat(recording.request("importJob.clean").count()).isEqualTo(1);
        assertThat(recording.request("importJob.clean").failed()).isZero();
        assertThat(recording.request("importJob.broken").count()).isEqualTo(1);
        assertThat(recording.request("importJob.broken").failed()).isEqualTo(1);
    }

    private static void assertNobodyAccusedOfBookkeeping(Recording recording) {
        assertThat(recording.findings())
                .filteredOn(finding -> !finding.isTimed())
                .extracting(FindingNode::kind)
                .containsOnly("n-plus-one");
        assertThat(recording.request("main targets.work.batch.ImportJob").executions("BATCH_"))
                .as("statements on tables of Spring Batch")
                .isGreaterThan(20);
        assertThat(recording.notes()).contains("the statements of Spring Batch's job repository were not judged");
        assertThat(List.of("importJob.load", "importJob.classic"))
                .allSatisfy(step ->
                        assertThat(recording.request(step).executions("BATCH_")).isPositive());
    }
}
