package dev.roundtrip.javaagent.cli;

import static dev.roundtrip.javaagent.cli.CommandLineRun.builder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineCommandTest {
    private final CommandLineRun command = new CommandLineRun();

    @TempDir
    Path directory;

    private String runs;
    private Path baseline;

    @BeforeEach
    void places() throws IOException {
        runs = Files.createDirectory(directory.resolve("runs")).toString();
        baseline = directory.resolve("roundtrip-baseline.json");
    }

    @Test
    void one_command_and_one_file_turn_sixteen_hundred_findings_green() throws IOException {
        Finding[] findings = new Finding[1_600];
        for (int i = 0; i < findings.length; i++) {
            Finding.Builder finding = builder(FindingKind.N_PLUS_ONE, Grade.CONFIRMED, "load" + i, 50);
            finding.costNanos = 1_000_000L * (i + 1);
            findings[i] = finding.build();
        }
        record(findings);

        assertThat(command.run("check", runs)).isEqualTo(1);
        assertThat(command.out.toString())
                .contains("and 1,575 more, each cheaper than these")
                .doesNotContain("load1574");
        assertThat(accept()).isZero();
        assertThat(command.out.toString())
                .contains("The 10 worth fixing first, by cost:")
                .contains("  1.  1,600ms  N+1 query, confirmed, GET /owners")
                .contains("at com.acme.Dao.load1599(Dao.java:7)")
                .contains(" 10.  1,591ms")
                .doesNotContain(" 11.  ")
                .endsWith("1,600 entries: 1,600 new, 0 solved and taken out, 0 kept that did not run"
                        + System.lineSeparator());
        assertThat(check()).isZero();
        assertThat(command.out.toString())
                .contains("clean: no finding over the limit")
                .contains("1,600 findings known");
    }

    @Test
    void a_second_finding_is_red_again_and_a_grown_one_says_by_how_much() throws IOException {
        record(finding("visits", 50));
        accept();

        record(finding("visits", 50), finding("pets", 50));
        assertThat(check()).isEqualTo(1);
        assertThat(command.out.toString())
                .contains("at com.acme.Dao.pets(Dao.java:7)")
                .contains("1 finding known");
        record(finding("visits", 51));
        assertThat(check()).isEqualTo(1);
        assertThat(command.out.toString())
                .contains("N+1 query, confirmed, grown")
                .contains("allowed    at most 50 in one unit of work, which is known; 51 were seen");
    }

    @Test
    void what_is_solved_is_told_by_check_and_taken_out_by_prune() throws IOException {
        record(finding("visits", 50), finding("pets", 50));
        accept();
        record(finding("visits", 12));

        assertThat(check()).isZero();
        assertThat(command.err.toString().lines())
                .containsExactly(
                        "roundtrip: solved: n-plus-one in com.acme.Dao.pets, select * from pets",
                        "roundtrip: 1 entry of the baseline is solved; baseline --prune takes it out");
        assertThat(command.run("baseline", runs, "-o", baseline.toString(), "--prune"))
                .isZero();
        assertThat(Files.readString(baseline)).doesNotContain("pets").contains("\"count\": 12");
    }

    @Test
    void what_people_wrote_is_kept_and_expires() throws IOException {
        record(finding("visits", 50));
        accept();
        String text = Files.readString(baseline);
        String excused = text.replace(
                "\"count\": 50", "\"count\": 50, \"reason\": \"old\", \"owner\": \"ann\", \"expires\": \"2001-01-31\"");
        Files.writeString(baseline, excused);

        assertThat(accept()).isZero();
        assertThat(Files.readString(baseline)).contains("\"owner\": \"ann\"");
        assertThat(check()).isEqualTo(1);
        assertThat(command.out.toString())
                .contains("N+1 query, confirmed, expired")
                .contains("allowed    known until 2001-01-31 only (old; ann)");
    }

    @Test
    void what_is_ignored_for_a_reason_passes_up_to_its_number() throws IOException {
        record(finding("visits", 50));
        String entry = "{\"where\": \"com.acme.Dao*\", \"kind\": \"n-plus-one\", \"count\": %d, \"reason\": \"small\"}";
        ignore(String.format(entry, 50));
        assertThat(check()).isZero();
        assertThat(command.out.toString()).contains("1 finding exempt");
        ignore(String.format(entry, 49));
        assertThat(check()).isEqualTo(1);
        ignore(String.format(entry, 50).replace("Dao", "Other"));
        assertThat(check()).isEqualTo(1);
        assertThat(command.err.toString())
                .contains("the baseline ignores n-plus-one at com.acme.Other*, which fits no finding of this run");
    }

    @ParameterizedTest
    @CsvSource({"CI, true, 2", "CI, false, 0", "JENKINS_URL, http://ci, 2", "TF_BUILD, True, 2", "HOME, /root, 0"})
    void a_build_server_writes_none(String variable, String value, int exitCode) throws IOException {
        record(finding("visits", 50));
        command.environment.put(variable, value);

        assertThat(accept()).isEqualTo(exitCode);
        assertThat(Files.exists(baseline)).isEqualTo(exitCode == 0);
        if (exitCode != 0) {
            assertThat(command.err.toString().lines())
                    .singleElement()
                    .asString()
                    .contains(variable + " is set");
        }
    }

    @Test
    void a_run_that_observed_nothing_writes_none() throws IOException {
        command.recording(Path.of(runs, "roundtrip-1.json"), "1", 0);

        assertThat(accept()).isEqualTo(3);
        assertThat(command.err.toString().lines()).singleElement().asString().contains("is not written", "nothing is");
        assertThat(baseline).doesNotExist();
    }

    @Test
    void a_baseline_that_cannot_be_read_is_one_line_and_is_not_overwritten() throws IOException {
        record(finding("visits", 50));
        Files.writeString(baseline, "{\n<<<<<<< HEAD");

        assertThat(check()).isEqualTo(3);
        assertThat(accept()).isEqualTo(3);
        assertThat(command.err.toString().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("roundtrip: " + baseline + ":2: not JSON"));
        assertThat(Files.readString(baseline)).contains("HEAD");
        Files.delete(baseline);
        assertThat(check()).isEqualTo(3);
        assertThat(command.err.toString()).contains("no such baseline; the command baseline writes one");
        assertThat(command.run("baseline", runs, "-o", baseline.toString(), "--prune"))
                .isEqualTo(2);
    }

    /** Whoever reads it meanwhile, here by a second name, has the old one whole. */
    @Test
    void a_baseline_is_replaced_as_a_whole_where_it_lies() throws IOException {
        record(finding("visits", 50));
        assertThat(accept()).isZero();
        Path real = Files.move(baseline, directory.resolve("of-the-team.json"));
        Path reader = Files.createLink(directory.resolve("reader.json"), real);
        Files.createSymbolicLink(baseline, real);
        record(finding("visits", 50), finding("pets", 20));

        assertThat(accept()).isZero();
        assertThat(Files.isSymbolicLink(baseline)).isTrue();
        assertThat(Files.readString(real)).contains("com.acme.Dao.pets");
        assertThat(Files.readString(reader)).contains("com.acme.Dao.visits").doesNotContain("com.acme.Dao.pets");
        assertThat(directory).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void a_directory_in_the_place_of_a_baseline_is_one_line_that_names_it() throws IOException {
        record(finding("visits", 50));
        String told = "roundtrip: " + runs + ": a directory; name a file in it, such as "
                + Path.of(runs, "roundtrip-baseline.json");

        assertThat(command.run("baseline", runs, "-o", runs)).isEqualTo(3);
        assertThat(command.run("check", runs, "--baseline", runs)).isEqualTo(3);
        assertThat(command.err.toString().lines()).containsExactly(told, told);
    }

    private void ignore(String entry) throws IOException {
        Files.writeString(baseline, "{\"format\": \"roundtrip-baseline/1\", \"ignore\": [" + entry + "]}");
    }

    private void record(Finding... findings) throws IOException {
        command.recording(Path.of(runs, "roundtrip-1.json"), "1", 40, findings);
    }

    private static Finding finding(String method, long repeats) {
        return builder(FindingKind.N_PLUS_ONE, Grade.CONFIRMED, method, repeats).build();
    }

    private int accept() {
        return command.run("baseline", runs, "-o", baseline.toString());
    }

    private int check() {
        return command.run("check", runs, "--baseline", baseline.toString());
    }
}
