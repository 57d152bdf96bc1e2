package dev.roundtrip.engine.detect.query;

import static dev.roundtrip.engine.fixture.AUse.read;
import static dev.roundtrip.engine.fixture.AUse.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.detect.DetectionSettings;
import dev.roundtrip.engine.detect.Ignored;
import dev.roundtrip.engine.detect.Judge;
import dev.roundtrip.engine.detect.LeftOut;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.fixture.ARequest;
import dev.roundtrip.engine.fixture.AUse;
import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.record.RequestRecord;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Repeats with a reason: another tenant each time, even waits, a tool that migrates a schema. */
class InnocentRepeatsTest {

    private static final String OPEN = "SELECT id FROM invoice WHERE paid = ?";
    private static final String STATE = "SELECT state FROM job WHERE id = ?";

    @Test
    void a_loop_over_tenants_is_worth_knowing_and_advises_no_list_of_keys() {
        assertThat(judge(tenants(8, 7))).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(FindingKind.N_PLUS_ONE);
            assertThat(finding.grade()).isEqualTo(Grade.INFO);
            assertThat(finding.evidence()).startsWith("A loop over tenants: 7 executions");
            assertThat(finding.fix()).doesNotContain("IN (").contains("tenants");
            assertThat(finding.hopefulNanos()).isZero();
        });
    }

    @Test
    void four_tenants_are_too_few_to_tell() {
        assertThat(judge(tenants(4, 3))).isEmpty();
        assertThat(judge(tenants(5, 4))).hasSize(1);
    }

    @Test
    void a_loop_within_each_of_a_few_tenants_is_a_loop() {
        assertThat(judge(tenants(21, 15)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.grade()).isEqualTo(Grade.LIKELY));
        assertThat(judge(tenants(21, 16)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.grade()).isEqualTo(Grade.INFO));
    }

    @Test
    void equal_questions_after_even_waits_are_polling_also_in_a_request() {
        assertThat(judge(asked(5).gaps(50, 65))).isEmpty();
        assertThat(judge(asked(5).gaps(50, 66))).as("uneven").hasSize(1);
        assertThat(judge(asked(5).gaps(49, 49))).as("short").hasSize(1);
        assertThat(judge(asked(4).gaps(50, 50))).as("too few to be even").hasSize(1);
    }

    @Test
    void different_questions_at_even_gaps_are_no_polling() {
        assertThat(judge(read(STATE).times(8).inLoop("check").gaps(60, 60))).hasSize(1);
    }

    @Test
    void the_statements_of_a_migration_are_left_out_and_the_tool_is_named() {
        LeftOut leftOut = new LeftOut(new Ignored(Collections.emptyList()));
        Judge judge = new Judge(DetectionSettings.DEFAULT, leftOut);

        assertThat(judge.judge(migration("a Flyway migration"))).isEmpty();
        assertThat(leftOut.notes()).containsExactly("the statements of a Flyway migration were not judged");
    }

    @Test
    void the_same_statements_brought_about_by_anything_else_are_judged() {
        LeftOut leftOut = new LeftOut(new Ignored(Collections.emptyList()));
        Judge judge = new Judge(DetectionSettings.DEFAULT, leftOut);

        assertThat(judge.judge(migration("a JSP"))).isNotEmpty();
        assertThat(leftOut.notes()).isEmpty();
    }

    private static RequestRecord migration(String trigger) {
        return ARequest.of(RequestKind.MAIN, "main com.acme.App")
                .with(write("INSERT INTO t1 (v) VALUES (?)")
                        .times(30)
                        .inLoop("fill")
                        .commits(30)
                        .framework(null, trigger)
                        .build())
                .with(read(STATE)
                        .times(30)
                        .inLoop("fill")
                        .framework(null, trigger)
                        .build())
                .commits(30)
                .build();
    }

    private static AUse tenants(long executions, long changes) {
        return read(OPEN).times(executions).inLoop("each").tenantChanges(changes);
    }

    private static AUse asked(long times) {
        return read(STATE).times(times).distinct(1);
    }

    private static List<Finding> judge(AUse use) {
        return new Judge().judge(ARequest.http("GET /").with(use.build()).build());
    }
}
