package dev.roundtrip.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;

/** What only many requests of an endpoint show, and what its data was too small to show. */
class WideResultIT {

    @Test
    void a_wide_and_a_growing_result_are_told_and_neither_a_limited_nor_a_steady_one() {
        Recording recording = TargetJvm.of("targets.wide.Wide").run().recording();

        assertThat(recording.findings())
                .extracting(Recording.FindingNode::request, Recording.FindingNode::kind)
                .containsExactlyInAnyOrder(
                        tuple("GET /all", "unbounded-result"), tuple("GET /growing", "unbounded-result"));
    }

    @Test
    void a_list_of_one_row_is_named_as_what_could_not_be_judged() {
        Recording recording = TargetJvm.of("targets.wide.OneRowList").run().recording();

        assertThat(recording.findings()).isEmpty();
        assertThat(recording.notes())
                .singleElement()
                .asString()
                .contains("cannot be judged with this data: 1 list never had more than one row")
                .contains("SELECT id, customer FROM orders WHERE customer = ?");
    }

    @Test
    void a_list_of_many_rows_can_be_judged() {
        Recording recording =
                TargetJvm.of("targets.query.LookupPerAuthor").run().recording();

        assertThat(recording.notes()).isEmpty();
    }
}
