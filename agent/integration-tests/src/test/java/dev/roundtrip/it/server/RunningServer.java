package dev.roundtrip.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.it.Jdk;
import dev.roundtrip.it.Outcome;
import dev.roundtrip.it.RunningJvm;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A server that was started. */
final class RunningServer {

    private static final long READY_SECONDS = 180;
    private static final long STOP_SECONDS = 90;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final RunningJvm jvm;
    private final int port;
    private final Path work;

    RunningServer(RunningJvm jvm, int port, Path work) {
        this.jvm = jvm;
        this.port = port;
        this.work = work;
    }

    /** Asks until the shop is open. */
    RunningServer awaitReady(String path) throws Exception {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(READY_SECONDS);
        while (!isReady(path)) {
            if (!jvm.isAlive() || System.nanoTime() > limit) {
                Outcome outcome = jvm.kill().await();
                throw new AssertionError("did not open, see " + outcome.folder());
            }
            Thread.sleep(100);
        }
        return this;
    }

    private boolean isReady(String path) throws InterruptedException {
        try {
            return get(path).status() == 200;
        } catch (ConnectException | HttpTimeoutException e) {
            return false;
        } catch (IOException e) {
            // Some servers listen before they can talk.
            return false;
        }
    }

    Answer get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("content-type").orElse(""),
                response.body());
    }

    /** Where it works, as {@code {work}} in the words that start it. */
    Path work() {
        return work;
    }

    /** Waits until it has printed this text that often. */
    void awaitPrinted(String text, int times) throws InterruptedException {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(READY_SECONDS);
        while (jvm.printed().split(Pattern.quote(text), -1).length <= times) {
            assertThat(jvm.isAlive() && System.nanoTime() < limit)
                    .as("\"%s\" for the %s. time, see %s", text, times, work)
                    .isTrue();
            Thread.sleep(50);
        }
    }

    /** How many objects of a class live, after a collection. */
    int living(Jdk jdk, String className) throws IOException, InterruptedException {
        jcmd(jdk, "GC.run");
        return jcmd(jdk, "GC.class_histogram")
                .lines()
                .map(line -> line.trim().split("\\s+"))
                .filter(words -> words.length > 3 && words[3].equals(className))
                .mapToInt(words -> Integer.parseInt(words[1]))
                .sum();
    }

    private String jcmd(Jdk jdk, String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        jdk.home().resolve("bin/jcmd").toString(), Long.toString(jvm.pid()), command)
                .redirectErrorStream(true)
                .start();
        String answer = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(answer).isZero();
        return answer;
    }

    /** Asks it to end, as an operator would, and waits until it has. */
    Outcome stop() {
        return jvm.terminate().await(STOP_SECONDS);
    }

    /** For who failed before it could be stopped. */
    void kill() {
        jvm.kill();
    }

    void assertAlive() {
        assertThat(jvm.isAlive()).isTrue();
    }
}
