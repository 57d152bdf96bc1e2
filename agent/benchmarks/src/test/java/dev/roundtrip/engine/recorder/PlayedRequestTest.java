package dev.roundtrip.engine.recorder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.detect.Judge;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ShapeUse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A record without links would be judged in no time, and the figure would mean nothing. */
class PlayedRequestTest {

    @Test
    void each_repeated_shape_has_its_link_its_parameter_and_its_loop() {
        RequestRecord record = PlayedRequest.repeated(100).play();

        List<ShapeUse> repeated = record.shapes().subList(1, record.shapes().size());
        assertThat(repeated).hasSize(100).allSatisfy(use -> {
            assertThat(use.executions()).isEqualTo(10);
            assertThat(use.parameters()).hasSize(1);
            assertThat(use.links()).isNotEmpty();
            assertThat(use.loop()).isNotNull();
        });
        assertThat(new Judge().judge(record))
                .hasSize(100)
                .allSatisfy(finding -> assertThat(finding.kind()).isEqualTo(FindingKind.N_PLUS_ONE));
    }

    @Test
    void the_links_stay_when_the_request_is_played_again() {
        PlayedRequest request = PlayedRequest.repeated(3);

        for (int i = 0; i < 50; i++) {
            assertThat(request.play().shapes().get(3).links()).isNotEmpty();
        }
    }

    @Test
    void shapes_that_run_once_are_innocent() {
        RequestRecord record = PlayedRequest.innocent(100).play();

        assertThat(record.shapes()).hasSize(101);
        assertThat(new Judge().judge(record)).isEmpty();
    }
}
