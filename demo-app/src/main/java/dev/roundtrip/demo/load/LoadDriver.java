package dev.roundtrip.demo.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** Users that ask a server all at once, with the JDK's HTTP client; a closed loop, without thinking time. */
public final class LoadDriver {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI server;
    private final IntFunction<String> path;
    private int asked;

    /** @param path of the request with this number, counted from 0: the same load for every variant */
    public LoadDriver(URI server, IntFunction<String> path) {
        this.server = server;
        this.path = path;
    }

    /** Runs one level to its end; the numbering of requests goes on where the level before has ended. */
    public LevelResult run(Level level, Progress progress) throws InterruptedException {
        AtomicInteger next = new AtomicInteger(asked);
        asked += level.requests();
        ExecutorService users = Executors.newFixedThreadPool(level.users());
        try {
            List<Future<User>> running = new ArrayList<>();
            int end = asked;
            for (int i = 0; i < level.users(); i++) {
                running.add(users.submit(() -> play(next, end, progress)));
            }
            return collect(level, running);
        } finally {
            users.shutdownNow();
            progress.end();
        }
    }

    private User play(AtomicInteger next, int end, Progress progress) throws InterruptedException {
        User user = new User();
        for (int number = next.getAndIncrement(); number < end; number = next.getAndIncrement()) {
            long start = System.nanoTime();
            ask(path.apply(number), user);
            user.nanos.add(System.nanoTime() - start);
            progress.step();
        }
        return user;
    }

    private void ask(String path, User user) throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(server.resolve(path)).timeout(PATIENCE).build();
        try {
            HttpResponse<Void> response = client.send(request, HttpResponse.BodyHandlers.discarding());
            user.failed += response.statusCode() == 200 ? 0 : 1;
            user.cacheHits +=
                    response.headers().firstValue("X-Cache").orElse("").equals("hit") ? 1 : 0;
        } catch (IOException e) {
            // For the user an error page and a broken connection are the same: the request failed.
            user.failed++;
        }
    }

    private static LevelResult collect(Level level, List<Future<User>> users) throws InterruptedException {
        User all = new User();
        for (Future<User> user : users) {
            try {
                all.add(user.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException("the load driver itself failed", e.getCause());
            }
        }
        Collections.sort(all.nanos);
        return new LevelResult(level, List.copyOf(all.nanos), all.failed, all.cacheHits);
    }

    /** What one user saw; used by one thread. */
    private static final class User {
        private final List<Long> nanos = new ArrayList<>();
        private int failed;
        private int cacheHits;

        private void add(User other) {
            nanos.addAll(other.nanos);
            failed += other.failed;
            cacheHits += other.cacheHits;
        }
    }
}
