package dev.roundtrip.javaagent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.recording.Dropped;
import dev.roundtrip.engine.recording.JvmInfo;
import dev.roundtrip.engine.recording.Observation;
import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.javaagent.life.file.RecordingFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineProgramTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"report", "check", "baseline", "compare", "merge", "options", "attach"})
    void every_command_has_help_with_an_example(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out.toString()).contains("Example", "java -jar roundtrip-agent.jar " + command);
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("  " + command);
    }

    @Test
    void an_unknown_option_is_told_in_one_line_with_the_nearest() {
        assertThat(run("report", "--formta", "json", "x.json")).isEqualTo(2);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .contains("--formta")
                .endsWith("did you mean --format?");
    }

    @Test
    void no_command_is_told_in_one_line() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(1);
    }

    @Test
    void an_unknown_format_is_told_with_those_that_exist() throws IOException {
        assertThat(run("report", recording("a.json"), "--format", "xml")).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("roundtrip: --format: xml is not a format; the nearest is")
                .contains("console, json");
    }

    @Test
    void a_missing_or_damaged_recording_is_told_in_one_line() throws IOException {
        Path damaged = Files.writeString(directory.resolve("damaged.json"), "{");

        assertThat(run("report", directory.resolve("none.json").toString())).isEqualTo(3);
        assertThat(run("report", damaged.toString())).isEqualTo(3);
        assertThat(err.toString().lines()).hasSize(2).allMatch(line -> line.startsWith("roundtrip: " + directory));
    }

    @Test
    void a_directory_in_the_place_of_a_recording_is_named() throws IOException {
        assertThat(run("report", directory.toString())).isEqualTo(3);
        assertThat(err.toString().lines())
                .containsExactly("roundtrip: " + directory + ": a directory; name the recordings in it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"merge", "baseline"})
    void a_file_that_cannot_be_written_never_looks_like_findings_over_the_limit(String command) throws IOException {
        assertThat(run(command, recording("a.json"), "-o", "/")).isEqualTo(3);
        assertThat(err.toString()).isNotEmpty();
    }

    @Test
    void a_fault_of_our_own_comes_with_its_stack_and_proves_nothing() throws IOException {
        PrintWriter broken = new PrintWriter(out) {
            @Override
            public void print(String text) {
                throw new IllegalStateException("a fault of our own");
            }
        };
        String[] arguments = {"report", recording("a.json")};

        assertThat(CommandLineProgram.run(arguments, broken, new PrintWriter(err, true), Map.of()))
                .isEqualTo(3);
        assertThat(err.toString()).contains("IllegalStateException: a fault of our own", "\tat ");
    }

    @Test
    void recordings_are_merged_into_a_file_that_can_be_reported_as_json() throws IOException {
        String all = directory.resolve("all.json").toString();

        assertThat(run("merge", recording("a.json"), recording("b.json"), "-o", all))
                .isZero();
        assertThat(run("report", all, "--format", "json")).isZero();
        assertThat(out.toString()).startsWith("{").contains("\"durationNanos\": 2");
    }

    @Test
    void two_recordings_with_nothing_in_common_are_told_so() throws IOException {
        assertThat(run("compare", recording("before.json"), recording("after.json")))
                .isZero();
        assertThat(out.toString()).contains("nothing to compare");
    }

    private int run(String... arguments) {
        return CommandLineProgram.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true), Map.of());
    }

    private String recording(String name) throws IOException {
        Path file = directory.resolve(name);
        JvmInfo jvm = new JvmInfo(1, "17", "com.acme.Shop", "2026-01-01T00:00:00Z", 1, "1");
        RecordingFile.write(new Recording(jvm, List.of(), List.of(), Observation.NONE, Dropped.NONE), file);
        return file.toString();
    }
}
