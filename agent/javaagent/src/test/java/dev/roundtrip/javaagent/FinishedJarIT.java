package dev.roundtrip.javaagent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.report.json.RecordingReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The jar as users get it, in JVMs of its own. */
class FinishedJarIT {
    private static final String JDKS = "dev.roundtrip.javaagent.Jdks#all";

    @TempDir
    Path directory;

    @ParameterizedTest
    @MethodSource(JDKS)
    void standard_output_of_a_program_without_a_database_is_the_same_and_standard_error_tells_the_verdict(Path java) {
        Fork.Outcome bare = new Fork(java).run("programs.Hello", "secret");
        Fork.Outcome watched = new Fork(java).withAgent("").run("programs.Hello", "secret");

        assertThat(watched.exitCode()).isZero();
        assertThat(watched.stdout()).isEqualTo(bare.stdout());
        assertThat(watched.stderr()).contains("Roundtrip").doesNotContain("secret");
    }

    @ParameterizedTest
    @MethodSource(JDKS)
    void an_n_plus_one_is_told_on_standard_error_and_recorded(Path java) throws IOException {
        Fork.Outcome bare = new Fork(java).run("programs.Tasks");
        Fork.Outcome watched =
                new Fork(java).withAgent("output=" + directory.resolve("new")).run("programs.Tasks");

        assertThat(watched.stdout()).isEqualTo(bare.stdout());
        assertThat(watched.stderr()).contains("N+1 query", "Tasks.java").doesNotContain("roundtrip: could not");
        Recording recording = read(directory.resolve("new"));
        assertThat(recording.observation().blind()).isFalse();
        assertThat(recording.jvm().main).isEqualTo("programs.Tasks");
        assertThat(recording.requests().get(0).statements()).isEqualTo(4 + 1 + 50);
        assertThat(recording.findings())
                .extracting(finding -> finding.kind().label())
                .contains("n-plus-one");
    }

    @ParameterizedTest
    @MethodSource(JDKS)
    void nothing_of_ours_can_be_seen_by_the_application(Path java) {
        Fork.Outcome watched = new Fork(java).withAgent("").run("programs.Curious");

        assertThat(watched.text().lines().filter(line -> !line.startsWith("services")))
                .hasSize(16)
                .allMatch(line -> line.endsWith(" false") || line.equals("java/lang/RoundtripProbe.class false"));
        assertThat(watched.text()).contains("services 0");
    }

    @ParameterizedTest
    @MethodSource(JDKS)
    void a_host_that_chooses_its_log_manager_in_main_keeps_its_choice(Path java) {
        Fork.Outcome watched = new Fork(java).withAgent("").run("programs.ChoosesLogManager");

        assertThat(watched.text()).isEqualTo("programs.ChoosesLogManager$Own\n");
    }

    @Test
    void logging_options_meant_for_the_application_do_not_reach_us() {
        Fork.Outcome watched = onCurrent("")
                .with("-Dlogback.configurationFile=/nowhere/logback.xml", "-Dslf4j.provider=com.acme.Missing")
                .with("-Dlogback.statusListenerClass=ch.qos.logback.core.status.OnConsoleStatusListener")
                .run("programs.Tasks");

        assertThat(watched.text()).isEqualTo("sum 2550\n");
        assertThat(watched.stderr()).contains("N+1 query").doesNotContain("com.acme", "logback", "SLF4J");
    }

    @Test
    void switched_off_it_does_nothing_at_all() {
        assertThat(onCurrent("enabled=false").run("programs.Tasks").stderr()).isEmpty();
        assertThat(onCurrent("")
                        .environment("ROUNDTRIP_ENABLED", "false")
                        .run("programs.Tasks")
                        .stderr())
                .isEmpty();
    }

    @Test
    void an_unknown_option_gets_one_line_with_the_nearest_and_the_program_starts() {
        Fork.Outcome watched = onCurrent("consle=off,console=off").run("programs.Tasks");

        assertThat(watched.text()).isEqualTo("sum 2550\n");
        assertThat(watched.stderr().lines())
                .singleElement()
                .asString()
                .startsWith("roundtrip: ")
                .contains("consle", "console");
    }

    @Test
    void a_file_of_options_can_switch_it_off() throws IOException {
        Path config = Files.writeString(directory.resolve("roundtrip.properties"), "enabled=false");

        assertThat(onCurrent("config=" + config).run("programs.Tasks").stderr()).isEmpty();
    }

    @Test
    void a_configured_method_is_a_unit_of_its_own() {
        Fork.Outcome watched = onCurrent("request=programs.Tasks#fill").run("programs.Tasks");

        assertThat(watched.stderr()).contains("programs.Tasks#fill");
    }

    @Test
    void a_second_copy_steps_aside() {
        Fork.Outcome watched = onCurrent("").withAgent("").run("programs.Tasks");

        assertThat(watched.stderr()).startsWith("roundtrip: not active: another copy");
        assertThat(watched.stderr()).containsOnlyOnce("\nSeen: ");
    }

    @Test
    void a_tool_of_the_jdk_is_left_alone_with_one_line() {
        Path keytool = Jdks.current().resolveSibling("keytool");
        Fork.Outcome outcome = new Fork(keytool)
                .environment("JAVA_TOOL_OPTIONS", "-javaagent:" + Fork.JAR)
                .run("-help");

        assertThat(outcome.stderr().lines().filter(line -> line.startsWith("roundtrip:")))
                .containsExactly("roundtrip: not active: a tool of the JDK, sun.security.tools.keytool.Main");
    }

    @Test
    void a_jvm_without_the_module_java_sql_is_left_alone_with_one_line() {
        Fork.Outcome watched = onCurrent("")
                .with("--limit-modules", "java.base,java.instrument")
                .run("programs.Hello");

        assertThat(watched.exitCode()).isZero();
        assertThat(watched.stderr().lines())
                .containsExactly("roundtrip: not active: this JVM was started without the module java.sql,"
                        + " so nothing in it uses JDBC");
    }

    @Test
    void the_recording_and_its_directory_are_for_their_owner_only() throws IOException {
        onCurrent("console=off,output=" + directory.resolve("a/b")).run("programs.Tasks");

        Path recording = only(directory.resolve("a/b"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(recording)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(recording.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void an_output_directory_that_cannot_be_is_told_in_one_line() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");
        Fork.Outcome watched =
                onCurrent("console=off,output=" + file.resolve("below")).run("programs.Tasks");

        assertThat(watched.exitCode()).isZero();
        assertThat(watched.stderr().lines())
                .singleElement()
                .asString()
                .startsWith("roundtrip: recording not written: " + file);
    }

    @Test
    void a_terminated_program_still_tells_its_summary() throws Exception {
        Path err = directory.resolve("err");
        Process process = onCurrent("interval=100ms").start(directory.resolve("out"), err, "programs.Tasks", "60000");
        awaitText(directory.resolve("out"), "sum");
        process.destroy();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(err)).contains("N+1 query", "\nSeen: ");
    }

    @ParameterizedTest
    @MethodSource(JDKS)
    void attached_late_it_sees_what_comes_from_then_on(Path java) throws Exception {
        Path out = directory.resolve("out");
        Path err = directory.resolve("err");
        Process process = new Fork(java).start(out, err, "programs.Lookups");
        awaitText(out, "ready");
        Fork.Outcome attach = commandLine("attach", Long.toString(process.pid()), "output=" + directory.resolve("r"));
        // The command returns when the driver is woven; some rounds later there is something to tell.
        awaitText(out, Files.readString(out) + "attached\n".repeat(3));
        process.destroy();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(attach.exitCode()).as(attach.stderr()).isZero();
        assertThat(read(directory.resolve("r")).observation().calls).isPositive();
    }

    @Test
    void swallowed_by_an_uber_jar_it_steps_aside() throws IOException {
        Path uber = directory.resolve("uber.jar");
        try (JarFile jar = new JarFile(Fork.JAR);
                JarOutputStream out = new JarOutputStream(Files.newOutputStream(uber))) {
            for (JarEntry entry :
                    jar.stream().filter(each -> !each.isDirectory()).toList()) {
                if (!entry.getName().equals(JarFile.MANIFEST_NAME)) {
                    out.putNextEntry(new JarEntry(entry.getName()));
                    jar.getInputStream(entry).transferTo(out);
                }
            }
        }
        Fork.Outcome watched = onCurrent("")
                .with("-cp", uber + File.pathSeparator + Fork.classPath())
                .run("programs.Hello");

        assertThat(watched.exitCode()).isZero();
        assertThat(watched.stderr()).startsWith("roundtrip: not active: packed into uber.jar");
    }

    @Test
    void the_console_can_be_standard_output_or_a_file() throws IOException {
        Path file = directory.resolve("console.txt");

        assertThat(onCurrent("console=stdout").run("programs.Tasks").text()).contains("sum 2550", "\nSeen: ");
        assertThat(onCurrent("console=" + file).run("programs.Tasks").stderr()).isEmpty();
        assertThat(file).content().contains("\nSeen: ");
    }

    @Test
    void the_command_line_says_its_version_and_refuses_what_it_does_not_know() {
        assertThat(commandLine("--version").text()).startsWith("roundtrip ");
        Fork.Outcome unknown = commandLine("reprot", "x.json");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.stderr().lines())
                .singleElement()
                .asString()
                .startsWith("roundtrip: ")
                .endsWith("did you mean report?");
    }

    @Test
    void a_recording_can_be_reported_again_and_compared() throws IOException {
        onCurrent("console=off,output=" + directory).run("programs.Tasks");
        Fork.Outcome again = commandLine("report", only(directory).toString());

        assertThat(again.exitCode()).isZero();
        assertThat(again.text()).contains("N+1 query", "Tasks.java");
        String recording = only(directory).toString();
        assertThat(commandLine("compare", recording, recording).text()).contains("main programs.Tasks");
    }

    private static void awaitText(Path file, String text) throws IOException, InterruptedException {
        for (int i = 0; i < 3000 && !Files.readString(file).contains(text); i++) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertThat(file).content().contains(text);
    }

    private static Fork onCurrent(String agentOptions) {
        return new Fork(Jdks.current()).withAgent(agentOptions);
    }

    private static Fork.Outcome commandLine(String... arguments) {
        return new Fork(Jdks.current()).with("-jar", Fork.JAR).run(arguments);
    }

    private static Recording read(Path inside) throws IOException {
        try (InputStream in = Files.newInputStream(only(inside))) {
            return RecordingReader.read(in, "recording");
        }
    }

    private static Path only(Path inside) throws IOException {
        try (Stream<Path> files = Files.list(inside)) {
            List<Path> found = files.toList();
            assertThat(found).hasSize(1);
            return found.get(0);
        }
    }
}
