package dev.roundtrip.javaagent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {
    private final CommandLineRun command = new CommandLineRun();
    private final StringWriter out = command.out;
    private final StringWriter err = command.err;

    @TempDir
    Path directory;

    @Test
    void a_confirmed_finding_fails_and_is_told_with_its_place() throws IOException {
        write("roundtrip-1.json", "1", 40, CommandLineRun.finding(FindingKind.N_PLUS_ONE, Grade.CONFIRMED));

        assertThat(check(directory.toString())).isEqualTo(1);
        assertThat(out.toString())
                .contains("at com.acme.Dao.visits(Dao.java:7)")
                .contains("no confirmed n-plus-one")
                .endsWith("1 finding over the limit, in 1 unit of work and 40 JDBC calls" + System.lineSeparator());
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"n-plus-one, 1", "all, 1", "'commit-per-row,n-plus-one', 1", "commit-per-row, 0"})
    void only_the_named_kinds_fail(String kinds, int exitCode) throws IOException {
        write("roundtrip-1.json", "1", 40, CommandLineRun.finding(FindingKind.N_PLUS_ONE, Grade.CONFIRMED));

        assertThat(check(directory.toString(), "--fail", kinds)).isEqualTo(exitCode);
    }

    @Test
    void a_likely_finding_fails_on_demand_only() throws IOException {
        String file = write("roundtrip-1.json", "1", 40, CommandLineRun.finding(FindingKind.N_PLUS_ONE, Grade.LIKELY));

        assertThat(check(file)).isZero();
        assertThat(out.toString()).contains("clean: no finding over the limit").contains("1 finding let pass");
        assertThat(check(file, "--fail-grade", "likely")).isEqualTo(1);
    }

    @Test
    void nothing_observed_is_code_3_unless_it_is_meant() throws IOException {
        String file = write("roundtrip-1.json", "1", 0);

        assertThat(check(file)).isEqualTo(3);
        assertThat(check(file, "--allow-nothing")).isZero();
        assertThat(err.toString().lines()).hasSize(2).allMatch(line -> line.startsWith("roundtrip: nothing is proven"));
        assertThat(check(file, "--allow-nothing", "--max-statements", "GET /never=20"))
                .isEqualTo(3);
        assertThat(check(directory.resolve("missing").toString(), "--allow-nothing"))
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "--fail, n-plus-on, '--fail: n-plus-on is not known; the nearest is n-plus-one'",
        "--fail, 'all,n-plus-on', '--fail: n-plus-on is not known; the nearest is n-plus-one'",
        "--fail, '', '--fail has no value'",
        "--fail-grade, sure, '--fail-grade=sure is not known; the nearest is'",
        "--fail-grade, info, '--fail-grade=info is not known; the nearest is'"
    })
    void a_misspelt_limit_is_an_error_of_usage(String option, String value, String told) throws IOException {
        assertThat(check(write("roundtrip-1.json", "1", 40), option, value)).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().startsWith("roundtrip: " + told);
    }

    @ParameterizedTest
    @CsvSource({
        "--max-statements, 12, 0",
        "--max-statements, 11, 1",
        "--max-statements, GET /own*=11, 1",
        "--max-statements, GET /pets=11, 3",
        "--max-statements, few, 2",
        "--max-connections, 1, 1",
        "--max-connections, 2, 0",
        "--max-cost, 1ms, 0",
        "--max-cost, 1, 2",
        "--request, GET /owners, 0",
        "--request, GET /pets, 3"
    })
    void a_limit_is_kept_exceeded_or_proves_nothing(String option, String value, int exitCode) throws IOException {
        assertThat(check(write("roundtrip-1.json", "1", 40), option, value)).isEqualTo(exitCode);
        if (exitCode > 1) {
            assertThat(command.err.toString().lines())
                    .singleElement()
                    .asString()
                    .contains(option.substring(2), value.substring(0, 1));
        }
    }

    @Test
    void the_verdict_is_told_in_any_format_beside_the_exit_code() throws IOException {
        Finding finding = CommandLineRun.finding(FindingKind.N_PLUS_ONE, Grade.CONFIRMED);
        String file = write("roundtrip-1.json", "1", 40, finding);
        Path sarif = directory.resolve("new/roundtrip.sarif");

        assertThat(check(file, "--report", "sarif=" + sarif, "--report", "github=-", "--fail", "commit-per-row"))
                .isZero();
        assertThat(Files.readString(sarif)).contains("\"ruleId\": \"n-plus-one\"");
        assertThat(out.toString()).contains("clean: no finding").contains("::warning file=src/main/java/com/acme/Dao");
        assertThat(check(file, "--report", "github=-")).isEqualTo(1);
        assertThat(out.toString()).contains("::error file=src/main/java/com/acme/Dao.java,line=7");
    }

    @ParameterizedTest
    @CsvSource({
        "serif=x, 2, 'report: serif is not a format; the nearest is sarif'",
        "sarif, 2, 'report: sarif names no file'",
        "sarif=/dev/null/x.sarif, 3, 'the report /dev/null/x.sarif is not written'",
        "sarif=/, 3, 'the report / is not written'"
    })
    void a_report_that_cannot_be_written_is_one_line(String report, int exitCode, String told) throws IOException {
        assertThat(check(write("roundtrip-1.json", "1", 40), "--report", report))
                .isEqualTo(exitCode);
        assertThat(err.toString().lines()).singleElement().asString().contains(told);
    }

    @Test
    void a_name_that_no_file_can_have_is_an_error_of_usage() throws IOException {
        assertThat(check(write("roundtrip-1.json", "1", 40), "--report", "sarif=\0"))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("roundtrip: --report: no file can have this name: ");
    }

    @Test
    void a_report_that_cannot_be_written_keeps_back_neither_the_verdict_nor_the_other_reports() throws IOException {
        write("roundtrip-1.json", "1", 40, CommandLineRun.finding(FindingKind.N_PLUS_ONE, Grade.CONFIRMED));
        Path junit = directory.resolve("junit.xml");

        int exitCode = check(
                directory.toString(),
                "--report",
                "sarif=/dev/null/x.sarif",
                "--report",
                "junit=" + junit,
                "--report",
                "github=-");

        assertThat(exitCode).isEqualTo(1);
        assertThat(out.toString()).contains("1 finding over the limit", "::error file=");
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .startsWith("roundtrip: the report /dev/null/x.sarif is not written");
        assertThat(junit).exists();
    }

    @Test
    void a_report_of_an_earlier_run_is_not_left_where_this_one_comes_to_no_verdict() throws IOException {
        Path junit = Files.writeString(directory.resolve("junit.xml"), "of yesterday");
        Path missing = directory.resolve("roundtrip-7.json");

        assertThat(check(missing.toString(), "--report", "junit=" + junit)).isEqualTo(3);
        assertThat(junit).doesNotExist();
    }

    @Test
    void a_run_that_observed_nothing_is_not_clean() throws IOException {
        assertThat(check(write("roundtrip-1.json", "1", 0))).isEqualTo(3);
        assertThat(err.toString().lines()).singleElement().asString().contains("nothing is proven", "run something");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void of_several_forks_one_may_have_observed_nothing() throws IOException {
        write("roundtrip-1.json", "1", 0);
        write("roundtrip-2.json", "1", 40);

        assertThat(check(directory.toString())).isZero();
        assertThat(err.toString().lines()).singleElement().asString().contains("1 of 2 recordings hold no JDBC call");
    }

    @Test
    void a_directory_without_a_recording_is_not_clean() {
        assertThat(check(directory.toString())).isEqualTo(3);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .contains(directory.toString(), "no recording", "output=");
    }

    @Test
    void one_unreadable_recording_is_enough() throws IOException {
        write("roundtrip-1.json", "1", 40);
        Files.writeString(directory.resolve("roundtrip-2.json"), "{\"format\": \"roundtrip/1\", \"jvm\"");

        assertThat(check(directory.toString())).isEqualTo(3);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .contains("roundtrip-2.json: not a complete recording", "killed", "run the program again");
        assertThat(check(directory.resolve("roundtrip-3.json").toString())).isEqualTo(3);
        assertThat(err.toString()).contains("no such file").contains("output=");
    }

    @Test
    void a_recording_that_was_never_finished_is_refused() throws IOException {
        write("roundtrip-1.json", "1", 40);
        Files.writeString(directory.resolve(".roundtrip-77.tmp"), "");

        assertThat(check(directory.toString())).isEqualTo(3);
        assertThat(err.toString()).contains(".roundtrip-77.tmp: an unfinished recording");
    }

    @Test
    void a_fork_that_was_killed_is_missed() throws IOException {
        write("roundtrip-1.json", "1", 40);
        Files.writeString(directory.resolve("roundtrip-77.started"), "");
        Files.writeString(directory.resolve("roundtrip-78.started"), "");

        assertThat(check(directory.toString())).isEqualTo(3);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .contains("roundtrip-77.started: this JVM has begun to record and has not ended, and 1 more");
    }

    @Test
    void a_fork_that_was_killed_is_missed_beside_named_recordings_too() throws IOException {
        String file = write("roundtrip-1.json", "1", 40);
        String merged = write("all.json", "1", 40);
        Path mark = Files.writeString(directory.resolve("roundtrip-77.started"), "");

        assertThat(check(file)).isEqualTo(3);
        assertThat(check(mark.toString())).isEqualTo(3);
        assertThat(err.toString().lines())
                .hasSize(2)
                .allMatch(line -> line.contains("roundtrip-77.started: this JVM has begun to record"));
        assertThat(check(merged)).isZero();
    }

    @Test
    void different_versions_of_the_agent_are_told() throws IOException {
        write("roundtrip-1.json", "0.1.0", 40);
        write("roundtrip-2.json", "0.2.0", 40);

        assertThat(check(directory.toString())).isZero();
        assertThat(err.toString().lines()).singleElement().asString().contains("0.1.0, 0.2.0");
    }

    @Test
    void a_file_named_twice_counts_once() throws IOException {
        String file = write("roundtrip-1.json", "1", 40);

        Path link = Files.createSymbolicLink(directory.resolve("link"), directory);
        Path here = Path.of("").toAbsolutePath();

        assertThat(check(
                        file,
                        directory.toString(),
                        link.toString(),
                        here.relativize(directory).toString()))
                .isZero();
        assertThat(out.toString()).contains("40 JDBC calls");
    }

    private int check(String... arguments) {
        return command.run("check", arguments);
    }

    private String write(String name, String agent, long calls, Finding... findings) throws IOException {
        return command.recording(directory.resolve(name), agent, calls, findings);
    }
}
