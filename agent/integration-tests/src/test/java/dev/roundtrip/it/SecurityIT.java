package dev.roundtrip.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must never stand in anything that the agent or a command prints or writes, and who may read it. */
class SecurityIT {

    private static final String JDKS = "dev.roundtrip.it.Jdk#all";
    private static final String PASSWORD = "hush4711";
    private static final List<String> FORMATS =
            List.of("console", "json", "github", "markdown", "junit", "sarif", "gitlab");

    @ParameterizedTest
    @MethodSource(JDKS)
    void no_password_of_a_url_a_statement_or_the_command_line_gets_into_any_output(Jdk jdk) throws Exception {
        Outcome outcome = TargetJvm.of("targets.trouble.Logins")
                .jars("postgresql", "mysql-connector-j", "mariadb-java-client", "slf4j-api", "ojdbc11", "mssql-jdbc")
                .on(jdk)
                .option("console", null)
                .option("interval", "1s")
                .arguments(PASSWORD)
                .start()
                .await()
                .assertExit(0);

        assertThat(outcome.stdout()).contains("logged in true", "refused: ", PASSWORD);
        assertThat(outcome.recording().statements()).isPositive();
        Map<String, String> texts = everything(outcome);
        assertThat(texts)
                .allSatisfy((where, text) -> assertThat(text)
                        .as(where)
                        .doesNotContain(PASSWORD, "jdbc:", "localhost:9", "USER=", "not" + PASSWORD));
    }

    @ParameterizedTest
    @MethodSource(JDKS)
    void no_text_of_the_program_reaches_a_terminal_or_a_file_with_its_control_characters(Jdk jdk) throws Exception {
        Outcome outcome = TargetJvm.of("targets.unit.HostileTexts")
                .jars("tomcat-embed-core", "tomcat-annotations-api")
                .on(jdk)
                .option("console", null)
                .option("request", "targets.unit.HostileTexts#unit[0]")
                .start()
                .await()
                .assertExit(0);

        Map<String, String> texts = everything(outcome);
        assertThat(texts.get("report console"))
                .contains("unit[\\u001b[2J\\u0007\\u000d\\u009b\\u202e\\u000aRoundtrip: clean]");
        assertThat(texts)
                .allSatisfy((where, text) ->
                        assertThat(unseen(text)).as(where + ": " + text).isEmpty());
        assertThat(texts)
                .allSatisfy((where, text) -> assertThat(text.lines()).as(where).noneMatch(SecurityIT::isForged));
    }

    @ParameterizedTest
    @MethodSource(JDKS)
    void everything_that_is_written_is_for_its_owner_only(Jdk jdk) throws Exception {
        TargetJvm program = TargetJvm.of("targets.query.LookupPerAuthor").on(jdk);
        Path folder = program.folder();
        Outcome outcome = program.option(
                        "console", folder.resolve("console.txt").toString())
                .run();
        String recording = outcome.recordingFile().toString();
        Path made = folder.resolve("made");
        AgentCommand.run("merge", recording, "-o", made.resolve("merged.json").toString());
        AgentCommand.run("check", recording, "--report", "sarif=" + made.resolve("check.sarif"));
        for (String format : FORMATS) {
            AgentCommand.run(
                    "report",
                    recording,
                    "--format",
                    format,
                    "-o",
                    made.resolve("report-" + format).toString());
        }

        assertThat(rights(made))
                .hasSize(2 + FORMATS.size())
                .containsOnlyKeys(made.toFile().list());
        assertThat(rights(made).values()).containsOnly("rw-------");
        assertThat(rights(outcome.recordingFile().getParent()).values()).containsOnly("rw-------");
        assertThat(rightsOf(folder.resolve("console.txt"))).isEqualTo("rw-------");
        assertThat(rightsOf(folder.resolve("recording"))).isEqualTo("rwx------");
    }

    /** Standard error, the recording, and the recording in every format. */
    private static Map<String, String> everything(Outcome outcome) throws IOException, InterruptedException {
        Map<String, String> texts = new TreeMap<>();
        texts.put("standard error", outcome.stderr());
        texts.put("recording", Files.readString(outcome.recordingFile()));
        String recording = outcome.recordingFile().toString();
        for (String format : FORMATS) {
            texts.put(
                    "report " + format,
                    AgentCommand.run("report", recording, "--format", format).told());
        }
        Path baseline = outcome.folder().resolve("baseline.json");
        texts.put(
                "baseline",
                AgentCommand.run("baseline", recording, "-o", baseline.toString())
                        .told());
        texts.put("baseline file", Files.readString(baseline, StandardCharsets.UTF_8));
        texts.put("check", AgentCommand.run("check", recording, "--fail", "all").told());
        texts.put("compare", AgentCommand.run("compare", recording, recording).told());
        return texts;
    }

    /** Control characters but the ends of lines, and what turns the direction of writing. */
    private static String unseen(String text) {
        StringBuilder unseen = new StringBuilder();
        text.chars()
                .filter(c -> c != '\n' && (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT))
                .forEach(c -> unseen.append(Integer.toHexString(c)).append(' '));
        return unseen.toString();
    }

    // The hostile text has a line end before a line that would pass for ours.
    private static boolean isForged(String line) {
        return line.startsWith("Roundtrip: clean");
    }

    private static Map<String, String> rights(Path folder) throws IOException {
        Map<String, String> rights = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                rights.put(file.getFileName().toString(), rightsOf(file));
            }
        }
        return rights;
    }

    private static String rightsOf(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
