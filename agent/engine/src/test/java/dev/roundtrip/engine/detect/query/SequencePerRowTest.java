package dev.roundtrip.engine.detect.query;

import static dev.roundtrip.engine.fixture.AUse.read;
import static dev.roundtrip.engine.fixture.AUse.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.detect.DetectionSettings;
import dev.roundtrip.engine.detect.Judge;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.fixture.ARequest;
import dev.roundtrip.engine.record.ShapeUse;
import java.util.List;
import org.junit.jupiter.api.Test;

class SequencePerRowTest {

    private static final String NEXT = "SELECT nextval('loan_seq')";
    private static final String INSERT = "INSERT INTO loan (id, note) VALUES (?, ?)";

    @Test
    void a_call_for_each_inserted_row_is_confirmed_by_the_keys_and_likely_by_the_counts() {
        ShapeUse fed = write(INSERT).times(20).drivenBy(next(20), "nextval").build();

        assertThat(findings(next(20), fed)).singleElement().satisfies(finding -> {
            assertThat(finding.grade()).isEqualTo(Grade.CONFIRMED);
            assertThat(finding.evidence()).isEqualTo("20 sequence calls for 20 inserted rows, whose keys they are.");
        });
        assertThat(findings(next(20), write(INSERT).times(20).build()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.grade()).isEqualTo(Grade.LIKELY));
    }

    @Test
    void rows_that_go_in_one_batch_still_have_a_call_each() {
        assertThat(findings(next(20), write(INSERT).batches(1, 20).build())).hasSize(1);
    }

    @Test
    void the_writes_of_the_same_loop_tell_it_as_a_part_of_theirs() {
        ShapeUse fed = write(INSERT)
                .times(20)
                .inLoop("store")
                .drivenBy(next(20), "nextval")
                .build();

        assertThat(new Judge()
                        .judge(ARequest.http("POST /loans").with(next(20), fed).build()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(FindingKind.N_PLUS_ONE_WRITE);
                    assertThat(finding.parts()).extracting(Finding::kind).containsExactly(FindingKind.SEQUENCE_PER_ROW);
                    assertThat(finding.evidence()).contains("20 sequence calls");
                });
    }

    @Test
    void keys_handed_out_in_blocks_are_how_it_should_be() {
        assertThat(findings(next(10), write(INSERT).times(100).build())).isEmpty();
        assertThat(findings(next(79), write(INSERT).times(100).build())).isEmpty();
        assertThat(findings(next(80), write(INSERT).times(100).build())).hasSize(1);
    }

    @Test
    void four_calls_are_too_few() {
        assertThat(findings(next(4), write(INSERT).times(4).build())).isEmpty();
        assertThat(findings(next(5), write(INSERT).times(5).build())).hasSize(1);
    }

    @Test
    void calls_without_rows_feed_something_else() {
        assertThat(findings(next(20))).isEmpty();
        assertThat(findings(
                        next(20),
                        write("UPDATE loan SET number = ? WHERE id = ?")
                                .times(20)
                                .build()))
                .isEmpty();
    }

    @Test
    void rows_of_other_tables_do_not_hide_those_that_the_sequence_feeds() {
        ShapeUse fed = write(INSERT).times(20).drivenBy(next(20), "nextval").build();
        ShapeUse other = write("INSERT INTO audit (note) VALUES (?)").times(100).build();

        assertThat(findings(next(20), other, fed)).hasSize(1);
        assertThat(findings(next(20), other)).isEmpty();
    }

    @Test
    void an_insert_of_what_a_query_delivers_counts_no_rows() {
        ShapeUse copies = write("INSERT INTO loan SELECT id, note FROM old_loan WHERE place = ?")
                .times(20)
                .build();

        assertThat(findings(next(20), copies)).isEmpty();
    }

    private static ShapeUse next(long times) {
        return read(NEXT).times(times).rows(times).distinct(1).build();
    }

    private static List<Finding> findings(ShapeUse... uses) {
        return new SequencePerRow(DetectionSettings.DEFAULT)
                .judge(ARequest.http("POST /loans").with(uses).build());
    }
}
