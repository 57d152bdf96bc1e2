package dev.roundtrip.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.it.Recording.FindingNode;
import dev.roundtrip.it.Recording.RequestNode;
import org.junit.jupiter.api.Test;

/** What GraphQL Java executes belongs to the request around it, and is a unit of its own where there is none. */
class GraphQlIT {

    @Test
    void an_execution_without_a_request_is_a_unit_named_by_its_operation() {
        Recording recording =
                TargetJvm.ofUnits("targets.work.graphql.Executions").run().recording();

        assertExecutions(recording, "query OneByOne", 33);
        assertExecutions(recording, "query AtOnce", 6);
        assertExecutions(recording, "graphql", 3);
        assertThat(recording.request("GET /graphql").statements()).isEqualTo(11);
        assertThat(recording.requestNames()).doesNotContain("query InARequest");
        assertThat(recording.findings("n-plus-one"))
                .extracting(FindingNode::request)
                .containsExactlyInAnyOrder("query OneByOne", "GET /graphql");
        assertThat(recording.findings("n-plus-one")).allSatisfy(finding -> {
            assertThat(finding.grade()).isEqualTo("confirmed");
            assertThat(finding.perRequest()).isEqualTo(10);
        });
        assertThat(recording.root().toString()).as("no literal of a document").doesNotContain("secret");
    }

    private static void assertExecutions(Recording recording, String name, int statements) {
        RequestNode executions = recording.request(name);
        assertThat(executions.kind()).isEqualTo("method");
        assertThat(executions.count()).isEqualTo(3);
        assertThat(executions.statements()).isEqualTo(statements);
        assertThat(executions.breakdownNanos()).isEqualTo(executions.totalNanos());
    }
}
