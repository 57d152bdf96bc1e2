package dev.roundtrip.engine.recording;

import static dev.roundtrip.engine.fixture.AUse.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.breakdown.Part;
import dev.roundtrip.engine.detect.Judge;
import dev.roundtrip.engine.fixture.ARequest;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ShapeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the threads do, nothing is lost and nothing counted twice. */
class LedgerFromManyThreadsTest {

    private static final int THREADS = 8;
    private static final int REQUESTS = 2_000;
    private static final JvmInfo JVM = new JvmInfo(1, "17", "com.acme.Main", "2026-01-01T00:00:00Z", 1, "test");

    private final Ledger ledger = new Ledger();
    private final Judge judge = new Judge();
    private final AtomicLong wallNanos = new AtomicLong();
    private final AtomicLong executions = new AtomicLong();
    private final AtomicLong told = new AtomicLong();

    @ParameterizedTest
    @ValueSource(longs = {1, 42, 4711})
    void counts_are_exact(long seed) throws Exception {
        inAllThreads(thread -> work(new Random(seed + thread)));

        Recording recording = ledger.recording(JVM, Observation.NONE);
        List<RequestSummary> requests = recording.requests();
        assertThat(requests.stream().mapToLong(RequestSummary::count).sum()).isEqualTo((long) THREADS * REQUESTS);
        assertThat(requests.stream().mapToLong(r -> r.total().sumNanos()).sum()).isEqualTo(wallNanos.get());
        assertThat(requests.stream()
                        .flatMap(r -> r.queries().stream())
                        .mapToLong(q -> q.executions)
                        .sum())
                .isEqualTo(executions.get());
        assertThat(told.get())
                .describedAs("each finding is news to exactly one thread")
                .isEqualTo(recording.findings().size());
    }

    @Test
    void every_breakdown_adds_up_to_the_wall_time() throws Exception {
        inAllThreads(thread -> work(new Random(thread)));

        for (RequestSummary summary : ledger.recording(JVM, Observation.NONE).requests()) {
            long parts = 0;
            for (Part part : Part.values()) {
                parts += summary.breakdown().nanos(part);
            }
            assertThat(parts).isEqualTo(summary.total().sumNanos());
        }
    }

    @Test
    void recordings_taken_meanwhile_only_grow() throws Exception {
        List<Long> counts = new ArrayList<>();
        inAllThreads(thread -> {
            work(new Random(thread));
            synchronized (counts) {
                counts.add(ledger.recording(JVM, Observation.NONE).requests().stream()
                        .mapToLong(RequestSummary::count)
                        .sum());
            }
        });

        assertThat(counts).isSorted().last().isEqualTo((long) THREADS * REQUESTS);
    }

    private void work(Random random) {
        for (int i = 0; i < REQUESTS; i++) {
            int tasks = random.nextInt(30);
            RequestRecord request = request(random, tasks);
            wallNanos.addAndGet(request.breakdown().wallNanos());
            executions.addAndGet(request.statements());
            told.addAndGet(ledger.add(request, judge.judge(request)).size());
        }
    }

    private static RequestRecord request(Random random, int tasks) {
        ShapeUse parents = read("SELECT id FROM task").rows(tasks).build();
        ARequest request = ARequest.http("GET /" + random.nextInt(20))
                .lasting(50_000_000L + random.nextInt(10_000_000))
                .with(parents);
        if (tasks > 5) {
            request.with(read("SELECT v FROM baseline WHERE task_id = ?")
                    .times(tasks)
                    .keyed()
                    .drivenBy(parents, "id")
                    .inLoop("show")
                    .build());
        }
        return request.build();
    }

    private interface Work {
        void run(int thread);
    }

    private static void inAllThreads(Work work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<?>> futures = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int thread = i;
            futures.add(threads.submit(() -> work.run(thread)));
        }
        for (Future<?> future : futures) {
            future.get(1, TimeUnit.MINUTES);
        }
        threads.shutdown();
    }
}
