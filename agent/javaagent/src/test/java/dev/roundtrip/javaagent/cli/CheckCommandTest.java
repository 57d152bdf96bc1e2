package dev.roundtrip.javaagent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.breakdown.Breakdown;
import dev.roundtrip.engine.breakdown.Part;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.recording.Distribution;
import dev.roundtrip.engine.recording.Dropped;
import dev.roundtrip.engine.recording.JvmInfo;
import dev.roundtrip.engine.recording.Observation;
import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.engine.recording.RequestSummary;
import dev.roundtrip.engine.site.Site;
import dev.roundtrip.javaagent.life.RecordingFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path directory;

    @Test
    void a_confirmed_finding_fails_and_is_told_with_its_place() throws IOException {
        write("roundtrip-1.json", "1", 40, finding(FindingKind.N_PLUS_ONE, Grade.CONFIRMED));

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
        write("roundtrip-1.json", "1", 40, finding(FindingKind.N_PLUS_ONE, Grade.CONFIRMED));

        assertThat(check(directory.toString(), "--fail", kinds)).isEqualTo(exitCode);
    }

    @Test
    void a_likely_finding_fails_on_demand_only() throws IOException {
        String file = write("roundtrip-1.json", "1", 40, finding(FindingKind.N_PLUS_ONE, Grade.LIKELY));

        assertThat(check(file)).isZero();
        assertThat(out.toString()).contains("clean: no finding over the limit").contains("1 finding let pass");
        assertThat(check(file, "--fail-grade", "likely")).isEqualTo(1);
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
    void different_versions_of_the_agent_are_told() throws IOException {
        write("roundtrip-1.json", "0.1.0", 40);
        write("roundtrip-2.json", "0.2.0", 40);

        assertThat(check(directory.toString())).isZero();
        assertThat(err.toString().lines()).singleElement().asString().contains("0.1.0, 0.2.0");
    }

    @Test
    void a_file_named_twice_counts_once() throws IOException {
        String file = write("roundtrip-1.json", "1", 40);

        assertThat(check(file, directory.toString())).isZero();
        assertThat(out.toString()).contains("40 JDBC calls");
    }

    private int check(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "check";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return CommandLineProgram.run(all, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private String write(String name, String agent, long calls, Finding... findings) throws IOException {
        Path file = directory.resolve(name);
        JvmInfo jvm = new JvmInfo(1, "17", "com.acme.Shop", "2026-01-01T00:00:00Z", 1, agent);
        Observation seen = new Observation(calls == 0 ? 0 : 12, 0, calls, 0, List.of());
        RecordingFile.write(new Recording(jvm, List.of(request()), List.of(findings), seen, Dropped.NONE), file);
        return file.toString();
    }

    private static RequestSummary request() {
        RequestSummary.Builder request = new RequestSummary.Builder();
        request.name = "GET /owners";
        request.kind = RequestKind.HTTP;
        Histogram histogram = new Histogram(2);
        histogram.recordValue(1_000);
        request.total = new Distribution(1_000, histogram);
        int parts = Part.values().length;
        request.breakdown = new Breakdown(1_000, new long[parts], new long[parts], 0);
        return request.build();
    }

    private static Finding finding(FindingKind kind, Grade grade) {
        Finding.Builder finding = new Finding.Builder();
        finding.kind = kind;
        finding.grade = grade;
        finding.id = "x";
        finding.request = "GET /owners";
        finding.perRequest = 50;
        finding.callSite = new Site("com.acme.Dao", "visits", "Dao.java", 7);
        return finding.build();
    }
}
