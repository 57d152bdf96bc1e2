package dev.roundtrip.engine.gate.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.fixture.ARequest;
import dev.roundtrip.engine.record.RequestRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

class TestWorkTest {

    private final TestWork work = new TestWork();

    @Test
    void what_several_requests_show_is_one_finding_with_the_most_repeats() {
        RequestRecord request = ARequest.http("GET /owners").build();
        work.add(request, List.of(loop("GET /owners", "a", 20)));
        work.add(request, List.of(loop("GET /owners", "a", 50)));
        work.add(request, List.of(loop("GET /owners", "a", 30)));

        assertThat(work.findings()).extracting(Finding::perRequest).containsExactly(50L);
    }

    @Test
    void another_place_or_another_request_is_another_finding() {
        RequestRecord request = ARequest.http("GET /owners").build();
        work.add(request, List.of(loop("GET /owners", "a", 20), loop("GET /owners", "b", 20)));
        work.add(request, List.of(loop("GET /pets", "a", 20)));

        assertThat(work.findings()).hasSize(3);
    }

    private static Finding loop(String request, String id, long repeats) {
        Finding.Builder finding = new Finding.Builder();
        finding.kind = FindingKind.N_PLUS_ONE;
        finding.grade = Grade.CONFIRMED;
        finding.request = request;
        finding.id = id;
        finding.perRequest = repeats;
        return finding.build();
    }
}
