package dev.roundtrip.demo.play;

import dev.roundtrip.demo.db.Login;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program of a story in a JVM of its own. */
final class ProgramJvm implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** For a quick start: these programs live for seconds. */
    private static final List<String> QUICK =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx384m");

    private final Process process;
    private final int httpPort;
    private final Path log;

    private ProgramJvm(Process process, int httpPort, Path log) {
        this.process = process;
        this.httpPort = httpPort;
        this.log = log;
    }

    static ProgramJvm start(Story story, String variant, Login login, List<String> agent, Path log) throws IOException {
        int httpPort = freePort();
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(QUICK);
        command.addAll(agent);
        command.addAll(login.asProperties());
        command.add("-Dserver.port=" + httpPort);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(story.program().getName(), variant));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new ProgramJvm(process, httpPort, log);
    }

    /** The {@code java} command of the JDK that runs the player. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    long pid() {
        return process.pid();
    }

    /** Waits until the program accepts connections; it must be a server. */
    URI whenReady() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!accepts()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("the program did not start, see " + log);
            }
            Thread.sleep(20);
        }
        return URI.create("http://127.0.0.1:" + httpPort);
    }

    /** Waits until the program has ended; a server ends when its input does. */
    void awaitEnd() throws IOException, InterruptedException {
        process.getOutputStream().close();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("the program does not end, see " + log);
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException("the program failed with " + process.exitValue() + ", see " + log);
        }
    }

    /** Makes sure that nothing stays behind. */
    @Override
    public void close() {
        process.destroyForcibly();
    }

    private boolean accepts() {
        try (Socket socket = new Socket("127.0.0.1", httpPort)) {
            return socket.isConnected();
        } catch (IOException e) {
            // Not yet.
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
