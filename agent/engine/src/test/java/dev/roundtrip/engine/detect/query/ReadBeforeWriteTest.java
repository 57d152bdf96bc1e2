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
import dev.roundtrip.engine.fixture.AUse;
import dev.roundtrip.engine.record.ShapeUse;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadBeforeWriteTest {

    private static final String LOOK = "SELECT note FROM loan WHERE author_id = ?";
    private static final String INSERT = "INSERT INTO loan (author_id, note) VALUES (?, ?)";
    private static final String UPDATE = "UPDATE loan SET note = ? WHERE author_id = ?";

    @Test
    void a_look_and_an_insert_of_each_key_are_one_story_of_both() {
        List<Finding> findings = new Judge()
                .judge(ARequest.http("POST /loans")
                        .with(look(), writes(look(), 20))
                        .build());

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(FindingKind.READ_BEFORE_WRITE);
            assertThat(finding.grade()).isEqualTo(Grade.LIKELY);
            assertThat(finding.shape()).isEqualTo(look().shape().text());
            assertThat(finding.fix()).contains("ON CONFLICT");
            assertThat(finding.parts())
                    .extracting(Finding::kind)
                    .containsExactlyInAnyOrder(FindingKind.N_PLUS_ONE, FindingKind.N_PLUS_ONE_WRITE);
            assertThat(finding.costNanos())
                    .as("20 ms of looks, counted once, and 20 ms of writes")
                    .isEqualTo(40_000_000);
        });
    }

    @Test
    void an_n_plus_one_of_another_table_stays_a_finding_of_its_own() {
        ShapeUse names = read("SELECT name FROM author WHERE id = ?")
                .times(20)
                .inLoop("print")
                .build();

        assertThat(new Judge()
                        .judge(ARequest.http("POST /loans")
                                .with(look(), names, writes(look(), 20))
                                .build()))
                .extracting(Finding::kind)
                .containsExactlyInAnyOrder(FindingKind.READ_BEFORE_WRITE, FindingKind.N_PLUS_ONE);
    }

    @Test
    void an_update_is_told_to_say_which_rows() {
        ShapeUse update = write(UPDATE)
                .times(10)
                .between(1, 11)
                .sharingKeysWith(look(), 2, 10)
                .build();

        assertThat(findings(look(), update))
                .singleElement()
                .satisfies(finding -> assertThat(finding.fix()).contains("UPDATE … WHERE"));
    }

    @Test
    void rows_that_are_read_back_after_they_were_written_are_no_pair() {
        ShapeUse readBack = read("SELECT note FROM loan WHERE id = ?")
                .times(10)
                .between(1, 21)
                .build();
        ShapeUse insert = write(INSERT)
                .times(10)
                .between(0, 20)
                .sharingKeysWith(readBack, 10)
                .build();

        assertThat(findings(readBack, insert)).isEmpty();
    }

    @Test
    void small_numbers_of_two_columns_are_equal_by_chance() {
        ShapeUse update = write("UPDATE loan SET note = ? WHERE loan.id = ?")
                .times(10)
                .between(1, 11)
                .sharingKeysWith(look(), 2, 10)
                .build();

        assertThat(findings(look(), update)).isEmpty();
        ShapeUse sameColumn = write("UPDATE loan SET note = ? WHERE loan.AUTHOR_ID = ?")
                .times(10)
                .between(1, 11)
                .sharingKeysWith(look(), 2, 10)
                .build();
        assertThat(findings(look(), sameColumn)).hasSize(1);
    }

    @Test
    void five_keys_are_enough_and_four_are_not() {
        assertThat(findings(look(), writes(look(), 5))).hasSize(1);
        assertThat(findings(look(), writes(look(), 4))).isEmpty();
    }

    @Test
    void keys_that_differ_are_another_matter() {
        ShapeUse mostly = write(INSERT).times(20).sharingKeysWith(look(), 17).build();

        assertThat(findings(look(), mostly)).isEmpty();
    }

    @Test
    void a_list_that_is_read_once_and_written_row_by_row_is_not_looked_up() {
        ShapeUse list = read("SELECT author_id FROM loan WHERE place = ?")
                .times(1)
                .rows(20)
                .between(0, 30)
                .build();

        assertThat(findings(list, writes(list, 20))).isEmpty();
    }

    @Test
    void rows_read_by_lists_of_keys_are_not_read_one_by_one() {
        ShapeUse chunks = read("SELECT note FROM loan WHERE author_id IN (?, ?)")
                .times(10)
                .between(0, 30)
                .build();

        assertThat(findings(chunks, writes(chunks, 20))).isEmpty();
    }

    @Test
    void reads_that_are_over_before_the_first_write_are_not_pairs() {
        ShapeUse before = read(LOOK).times(20).between(0, 20).build();
        ShapeUse after = write(INSERT)
                .times(20)
                .between(25, 50)
                .sharingKeysWith(before, 20)
                .build();

        assertThat(findings(before, after)).isEmpty();
    }

    @Test
    void writes_in_a_batch_are_not_told() {
        ShapeUse batch =
                write(INSERT).batches(1, 20).sharingKeysWith(look(), 20).build();

        assertThat(findings(look(), batch)).isEmpty();
    }

    private static ShapeUse look() {
        return read(LOOK).times(20).between(0, 30).inLoop("importAll").build();
    }

    private static ShapeUse writes(ShapeUse read, long times) {
        AUse write = write(INSERT).times(times).between(1, 31).inLoop("importAll");
        return write.sharingKeysWith(read, times).build();
    }

    private static List<Finding> findings(ShapeUse... uses) {
        return new ReadBeforeWrite(DetectionSettings.DEFAULT)
                .judge(ARequest.http("POST /loans").with(uses).build());
    }
}
