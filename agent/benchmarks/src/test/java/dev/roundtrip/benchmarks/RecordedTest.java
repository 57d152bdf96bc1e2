package dev.roundtrip.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedTest {

    @TempDir
    Path folder;

    @Test
    void adds_up_the_statements_of_all_requests_of_all_recordings() throws IOException {
        recording("roundtrip-1.json", "{\"requests\": [{\"statements\": 3}, {\"statements\": 4}]}");
        recording("roundtrip-2.json", "{\"requests\": [{\"statements\": 5}]}");

        assertThat(Recorded.in(folder)).isEqualTo(new Recorded(12));
    }

    @Test
    void refuses_a_run_of_which_nothing_was_recorded() throws IOException {
        recording("roundtrip-1.json", "{\"requests\": []}");

        assertThatThrownBy(() -> Recorded.in(folder).requireStatements("a query"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("recorded no statement of: a query");
    }

    @Test
    void refuses_a_run_without_any_recording() {
        assertThatThrownBy(() -> Recorded.in(folder).requireStatements("a query"))
                .isInstanceOf(IllegalStateException.class);
    }

    private void recording(String name, String json) throws IOException {
        Files.writeString(folder.resolve(name), json);
    }
}
