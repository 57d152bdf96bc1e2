package dev.roundtrip.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.it.Recording.FindingNode;
import dev.roundtrip.it.Recording.RequestNode;
import org.junit.jupiter.api.Test;

/** A call that a gRPC server serves is a request, named by service and method. */
class GrpcIT {

    @Test
    void a_call_is_a_request_and_fails_by_its_status() {
        Recording recording = TargetJvm.ofUnits("targets.work.grpc.Calls").run().recording();

        assertCalls(recording, "OneByOne", 3, 33, 0);
        assertCalls(recording, "AtOnce", 3, 3, 0);
        assertCalls(recording, "Streamed", 3, 33, 0);
        assertCalls(recording, "Broken", 3, 3, 3);
        assertCalls(recording, "Refused", 3, 3, 3);
        assertCalls(recording, "Missing", 3, 3, 0);
        assertCalls(recording, "Crowded", 8, 8, 0);
        // A stream of three requests: each is handled when it comes, and its end besides.
        assertCalls(recording, "Collected", 4, 4, 0);
        assertThat(recording.requestNames()).noneMatch(name -> name.startsWith("background"));
        assertThat(recording.findings("n-plus-one"))
                .extracting(FindingNode::request)
                .containsExactlyInAnyOrder("targets.Shop/OneByOne", "targets.Shop/Streamed");
        assertThat(recording.findings("n-plus-one")).allSatisfy(finding -> {
            assertThat(finding.grade()).isEqualTo("confirmed");
            assertThat(finding.perRequest()).isEqualTo(10);
        });
    }

    private static void assertCalls(Recording recording, String method, int count, int statements, int failed) {
        RequestNode calls = recording.request("targets.Shop/" + method);
        assertThat(calls.kind()).isEqualTo("http");
        assertThat(calls.count()).as(method).isEqualTo(count);
        assertThat(calls.statements()).as(method).isEqualTo(statements);
        assertThat(calls.failed()).as("failed of " + method).isEqualTo(failed);
        assertThat(calls.breakdownNanos()).isEqualTo(calls.totalNanos());
    }
}
