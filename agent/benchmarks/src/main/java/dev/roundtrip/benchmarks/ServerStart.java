package dev.roundtrip.benchmarks;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A server of somebody else, started until it answers and then asked to end.
 *
 * @param title of the table's rows
 * @param words of its command, where {@code {agent}} stands for the agent's argument and {@code {port}} for a free port
 * @param path that it answers with 200 once it is ready
 */
record ServerStart(String title, List<String> words, String path) {

    private static final long LIMIT_NANOS = TimeUnit.MINUTES.toNanos(2);

    /** From {@code TITLE=COMMAND}, as given on the command line; no word may hold a blank. */
    static ServerStart parse(String text, String path) {
        int sign = text.indexOf('=');
        if (sign < 1 || !text.contains("{agent}") || !text.contains("{port}")) {
            throw new IllegalStateException("--server takes TITLE=COMMAND with {agent} and {port} in it, not: " + text);
        }
        return new ServerStart(
                text.substring(0, sign), List.of(text.substring(sign + 1).trim().split("\\s+")), path);
    }

    /** @param agent the argument of the JVM; null without one */
    void measure(String agent, Samples wall, Samples cpu) throws IOException, InterruptedException {
        int port = freePort();
        double cpuBefore = ChildCpu.millis();
        long before = System.nanoTime();
        Process process = new ProcessBuilder(command(agent, port))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        try {
            awaitReady(process, port, before);
            wall.add((System.nanoTime() - before) / 1e6);
        } finally {
            process.destroy();
            process.waitFor();
        }
        cpu.add(ChildCpu.millis() - cpuBefore);
    }

    List<String> command(String agent, int port) {
        List<String> command = new ArrayList<>();
        for (String word : words) {
            if (!word.equals("{agent}")) {
                command.add(word.replace("{port}", Integer.toString(port)));
            } else if (agent != null) {
                command.add(agent);
            }
        }
        return command;
    }

    private void awaitReady(Process process, int port, long since) throws InterruptedException {
        while (!answers(port)) {
            if (!process.isAlive() || System.nanoTime() - since > LIMIT_NANOS) {
                throw new IllegalStateException(title + " did not answer " + path + " with 200: " + words);
            }
            Thread.sleep(10);
        }
    }

    private boolean answers(int port) {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            // Not yet.
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
