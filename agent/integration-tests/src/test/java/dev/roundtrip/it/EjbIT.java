package dev.roundtrip.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.it.Recording.FindingNode;
import dev.roundtrip.it.Recording.RequestNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Beans in a container of OpenEJB. */
@EnabledIfSystemProperty(named = "matrix", matches = "true", disabledReason = "its container takes seconds: -Pmatrix")
class EjbIT {

    private static final String JOBS = "targets.ejb.Jobs.";
    private static final String REPORT = "targets.ejb.Report#run";

    @Test
    void a_timer_is_a_unit_and_an_asynchronous_method_belongs_to_its_caller() {
        Recording recording = TargetJvm.ofEjb("targets.ejb.Timers")
                .option("request", REPORT)
                .run()
                .recording();

        RequestNode schedule = recording.request(JOBS + "oneByOne");
        assertThat(schedule.kind()).isEqualTo("scheduled");
        assertThat(schedule.statements()).isEqualTo(22);
        assertThat(schedule.count()).isGreaterThanOrEqualTo(2);
        assertThat(schedule.breakdownNanos()).isEqualTo(schedule.totalNanos());
        RequestNode timeout = recording.request(JOBS + "once");
        assertThat(timeout.kind()).isEqualTo("scheduled");
        assertThat(timeout.count()).isEqualTo(1);
        assertThat(timeout.statements()).isEqualTo(1);
        assertThat(recording.request(REPORT).statements()).isEqualTo(11);
        assertThat(recording.findings("n-plus-one"))
                .extracting(FindingNode::request)
                .containsExactlyInAnyOrder(JOBS + "oneByOne", REPORT);
        assertThat(recording.requestNames()).noneMatch(name -> name.startsWith("background"));
    }
}
