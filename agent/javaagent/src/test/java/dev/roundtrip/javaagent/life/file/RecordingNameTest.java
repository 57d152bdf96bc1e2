package dev.roundtrip.javaagent.life.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordingNameTest {

    @Test
    void says_the_process_and_is_what_a_gate_looks_for() {
        RecordingName name = RecordingName.ofThisProcess();

        assertThat(name.recording())
                .matches("roundtrip-" + ProcessHandle.current().pid() + "-[0-9a-z]{12}\\.json");
        assertThat(name.started()).isEqualTo(name.recording().replace(".json", ".started"));
    }

    @Test
    void containers_whose_jvms_are_all_process_1_do_not_overwrite_each_other() {
        Set<String> names = new HashSet<>();
        for (int nanos = 0; nanos < 1_000_000; nanos++) {
            names.add(new RecordingName(1, 1_790_000_000_000L, nanos).recording());
        }

        assertThat(names).hasSize(1_000_000);
        assertThat(new RecordingName(1, 0, -1).recording()).isNotEqualTo(new RecordingName(1, 0, 1).recording());
    }

    @Test
    void names_of_one_process_number_sort_by_their_start() {
        assertThat(new RecordingName(1, 1_790_000_000_000L, 9).recording())
                .isLessThan(new RecordingName(1, 1_790_000_000_001L, 3).recording());
    }
}
