package dev.roundtrip.demo.play;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    /** Fails where the agent was there and yet left no recording: a story without its verdict must not pass. */
    void expectRecording(TakeFiles files) {
        if (jar != null && !Files.exists(files.recording())) {
            throw new IllegalStateException("the agent left no recording, see " + files.log());
        }
    }

    /** Prints the summary of a recording. */
    void report(TakeFiles take, PrintStream out) throws IOException, InterruptedException {
        run(out, "report", take.recording().toString());
    }

    /** Prints two recordings side by side. */
    void compare(TakeFiles before, TakeFiles after, PrintStream out) throws IOException, InterruptedException {
        run(out, "compare", before.recording().toString(), after.recording().toString());
    }

    private void run(PrintStream out, String... command) throws IOException, InterruptedException {
        if (jar == null) {
            return;
        }
        List<String> line = new ArrayList<>(
                List.of(ProgramJvm.java(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", jar.toString()));
        line.addAll(List.of(command));
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        process.getInputStream().transferTo(out);
        process.waitFor();
    }
}
