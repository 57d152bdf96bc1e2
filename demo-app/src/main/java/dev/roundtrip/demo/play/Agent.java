package dev.roundtrip.demo.play;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The finished agent jar, or none: the stories can be played without it, too. */
public final class Agent {

    /** Plays without an agent. */
    public static final Agent NONE = new Agent(null);

    private final Path jar;

    private Agent(Path jar) {
        this.jar = jar;
    }

    /** The agent in this jar file, which must exist. */
    public static Agent in(Path jar) {
        if (!Files.isRegularFile(jar)) {
            throw new IllegalArgumentException("no agent at " + jar.toAbsolutePath() + "; build agent/javaagent first");
        }
        return new Agent(jar.toAbsolutePath().normalize());
    }

    /** The JVM argument that attaches it: recording and summary go to the take's files. */
    List<String> asJvmArguments(TakeFiles files) {
        if (jar == null) {
            return List.of();
        }
        return List.of("-javaagent:" + jar + "=output=" + files.directory() + ",console=" + files.summary());
    }

    /** Prints two recordings side by side. */
    void compare(TakeFiles before, TakeFiles after, PrintStream out) throws IOException, InterruptedException {
        if (jar == null) {
            return;
        }
        Process process = new ProcessBuilder(
                        ProgramJvm.java(),
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        jar.toString(),
                        "compare",
                        before.recording().toString(),
                        after.recording().toString())
                .redirectErrorStream(true)
                .start();
        out.print(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        process.waitFor();
    }
}
