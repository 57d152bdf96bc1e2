package dev.roundtrip.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChildCpuTest {

    @Test
    void adds_user_and_system_time_of_children() {
        String stat = "42 (java) S 1 42 42 0 -1 4194304 100 200 0 0 11 12 13 14 20 0 30 0 5 1 2 3";

        assertThat(ChildCpu.millis(stat)).isEqualTo(270);
    }

    @Test
    void is_not_misled_by_a_command_with_blanks_and_brackets() {
        String stat = "42 (my (odd) java) S 1 42 42 0 -1 4194304 100 200 0 0 11 12 13 14 20 0 30 0 5 1 2 3";

        assertThat(ChildCpu.millis(stat)).isEqualTo(270);
    }
}
