package dev.roundtrip.javaagent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.javaagent.Fork.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The command attach, against a program that goes on asking H2. */
class AttachIT {
    private static final String JDKS = "dev.roundtrip.javaagent.Jdks#all";
    private static final int LIMIT_SECONDS = 60;

    @TempDir
    Path directory;

    private Process program;

    @AfterEach
    void stop() throws InterruptedException {
        if (program != null) {
            program.destroyForcibly().waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
        }
    }

    @ParameterizedTest
    @MethodSource(JDKS)
    void for_a_while_it_tells_on_both_sides_and_leaves_the_classes_as_they_were(Path java) throws Exception {
        start(java);
        String before = awaitLine("never ").substring("never ".length());
        Outcome attach = attach(java, pid(), "--duration", "3s");
        String told = attach.text();

        assertThat(attach.exitCode()).as(attach.stderr()).isZero();
        assertThat(told)
                .startsWith("Roundtrip: ")
                .contains("SELECT PLACE()", "attached while the program ran", "pid " + pid());
        assertThat(lines())
                .as("a line woven")
                .anyMatch(line -> line.startsWith("on ") && !line.startsWith("on " + placeOf(before)));
        // The same place in H2's code, and no thread of ours.
        awaitAfter("on ", "off " + before);
        assertThat(Files.readString(err()))
                .contains("Roundtrip: ", "attached while the program ran", "roundtrip: switched off");
        assertThat(foldersLeftBehind()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource(JDKS)
    void after_one_period_another_can_begin_and_during_one_it_refuses(Path java) throws Exception {
        start(java);
        awaitLine("never ");
        assertThat(attach(java, pid(), "--duration", "500ms").exitCode()).isZero();
        awaitLine("off ");
        Path recordings = directory.resolve("r");
        Outcome second = attach(java, pid(), "output=" + recordings);
        Outcome third = attach(java, pid());

        assertThat(second.exitCode()).as(second.stderr()).isZero();
        assertThat(third.exitCode()).isEqualTo(3);
        assertThat(third.stderr().lines())
                .singleElement()
                .asString()
                .contains("not attached to " + pid(), "another copy of the agent is at work");
        awaitLine("on ");
        program.destroy();
        assertThat(program.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(recordings).isDirectoryContaining("glob:**/roundtrip-" + pid() + "-*.json");
    }

    @Test
    void without_a_process_it_lists_the_jvms_of_this_user_without_their_arguments() throws Exception {
        Path java = running();
        start(java, "hush4711");
        awaitLine("never ");
        Outcome list = attach(java);

        assertThat(list.exitCode()).as(list.stderr()).isZero();
        assertThat(list.text().lines()).contains(pid() + " programs.Periods");
        assertThat(list.text()).doesNotContain("hush4711", "roundtrip-agent.jar");
    }

    @Test
    void a_process_that_is_not_there_is_refused_with_those_that_are() throws Exception {
        start(running());
        awaitLine("never ");

        assertRefused(attach(running(), "99999999"), "there is no JVM 99999999", pid() + " (programs.Periods)");
        assertRefused(attach(running(), "Shop"), "'Shop' is not a long");
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "asks /proc")
    void a_process_that_is_no_jvm_is_refused_and_lives_on() throws Exception {
        Process sleeping = new ProcessBuilder("sleep", "60").start();
        try {
            assertRefused(attach(running(), Long.toString(sleeping.pid())), "process " + sleeping.pid() + " is no JVM");
            assertThat(sleeping.isAlive()).isTrue();
        } finally {
            sleeping.destroy();
        }
    }

    @Test
    void an_option_that_is_not_known_is_refused_before_the_program_is_touched() throws Exception {
        start(running());
        awaitLine("never ");

        assertRefused(attach(running(), pid(), "intreval=5s"), "intreval is not known; the nearest is interval");
        assertRefused(attach(running(), pid(), "--duration", "60"), "duration=60 is not a duration");
        int seen = lines().size();
        awaitMore(seen);
        assertThat(lines().get(seen)).startsWith("never ");
    }

    private static void assertRefused(Outcome attach, String... words) {
        assertThat(attach.exitCode()).as(attach.stderr()).isEqualTo(2);
        assertThat(attach.stdout()).isEmpty();
        assertThat(attach.stderr().lines())
                .singleElement()
                .asString()
                .startsWith("roundtrip: ")
                .contains(words);
    }

    private static String placeOf(String line) {
        return line.substring(0, line.indexOf(' ') + 1);
    }

    private void start(Path java, String... arguments) throws IOException {
        String[] all = Stream.concat(Stream.of("programs.Periods"), Stream.of(arguments))
                .toArray(String[]::new);
        program = new Fork(java).start(directory.resolve("out"), err(), all);
    }

    private Path err() {
        return directory.resolve("err");
    }

    private String pid() {
        return Long.toString(program.pid());
    }

    private Outcome attach(Path java, String... arguments) throws IOException {
        Path own = Files.createDirectories(directory.resolve("tmp"));
        String[] all = Stream.concat(
                        Stream.of("-Djava.io.tmpdir=" + own, "-jar", Fork.JAR, "attach"), Stream.of(arguments))
                .toArray(String[]::new);
        return new Fork(java).run(all);
    }

    private List<String> foldersLeftBehind() {
        return List.of(directory.resolve("tmp").toFile().list());
    }

    private static Path running() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /** A whole line that begins so, of those that are still to come or have come. */
    private String awaitLine(String start) throws Exception {
        return awaitAfter("", start);
    }

    /** The same behind one that begins otherwise. */
    private String awaitAfter(String earlier, String start) throws Exception {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (System.nanoTime() < limit && program.isAlive()) {
            boolean behind = false;
            for (String line : lines()) {
                if (behind && line.startsWith(start)) {
                    return line;
                }
                behind |= line.startsWith(earlier);
            }
            Thread.sleep(20);
        }
        throw new AssertionError("no line begins with " + start + " in " + lines() + Files.readString(err()));
    }

    private void awaitMore(int seen) throws Exception {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (lines().size() <= seen && System.nanoTime() < limit) {
            Thread.sleep(20);
        }
    }

    private List<String> lines() throws IOException {
        String text = Files.readString(directory.resolve("out"));
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }
}
