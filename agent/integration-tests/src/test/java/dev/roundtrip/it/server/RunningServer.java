package dev.roundtrip.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.it.Outcome;
import dev.roundtrip.it.RunningJvm;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

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

    RunningServer(RunningJvm jvm, int port) {
        this.jvm = jvm;
        this.port = port;
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
