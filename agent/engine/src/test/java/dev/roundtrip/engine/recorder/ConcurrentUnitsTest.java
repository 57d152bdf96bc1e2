package dev.roundtrip.engine.recorder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.detect.Judge;
import dev.roundtrip.engine.recorder.clock.SystemClock;
import dev.roundtrip.engine.recording.JvmInfo;
import dev.roundtrip.engine.recording.Ledger;
import dev.roundtrip.engine.recording.Observation;
import dev.roundtrip.engine.recording.RequestSummary;
import dev.roundtrip.engine.shape.Shapes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One recorder and one ledger, threads that truly run at once: what they did adds up to what the recording says. */
class ConcurrentUnitsTest {

    private static final int THREADS = 6;
    private static final int STEPS = 3_000;
    private static final JvmInfo JVM = new JvmInfo(1, "17", "com.acme.Main", "2026-01-01T00:00:00Z", 1, "test");

    private final Ledger ledger = new Ledger();
    private final Judge judge = new Judge();
    private final Map<String, Tally> units = new ConcurrentHashMap<>();
    private final Deque<Actor.Handed> handed = new ConcurrentLinkedDeque<>();
    private final Recorder recorder = new Recorder(
            new RecorderSettings(List.of("com.acme"), null, "Program", System.nanoTime()),
            new Shapes(),
            request -> ledger.add(request, judge.judge(request)),
            wanted -> {},
            (call, self) -> true,
            new SystemClock());

    @ParameterizedTest
    @ValueSource(longs = {1, 42, 4711})
    void nothing_is_lost_and_nothing_counted_twice(long seed) throws Exception {
        playInAllThreads(seed);

        Tally expected = new Tally();
        units.values().forEach(expected::add);
        List<RequestSummary> requests = ledger.recording(JVM, Observation.NONE).requests();
        assertThat(sum(requests, RequestSummary::count)).isEqualTo(units.size());
        assertThat(sum(requests, RequestSummary::statements)).isEqualTo(expected.executions);
        assertThat(sum(requests, RequestSummary::rows)).isEqualTo(expected.rows);
        assertThat(sum(requests, RequestSummary::commits)).isEqualTo(expected.commits);
        assertThat(sum(requests, RequestSummary::rollbacks)).isEqualTo(expected.rollbacks);
        assertThat(sum(requests, RequestSummary::connectionsOpened)).isEqualTo(expected.opened);
        assertThat(sum(requests, RequestSummary::connectionsBorrowed)).isEqualTo(expected.borrowed);
    }

    private static long sum(Collection<RequestSummary> requests, ToLongFunction<RequestSummary> count) {
        return requests.stream().mapToLong(count).sum();
    }

    private void playInAllThreads(long seed) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Future<?>> futures = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Actor actor = new Actor(recorder, "com.acme.Thread" + i, units, handed);
            Random random = new Random(seed + i);
            futures.add(threads.submit(() -> {
                start.await();
                play(actor, random);
                return null;
            }));
        }
        for (Future<?> future : futures) {
            future.get(1, TimeUnit.MINUTES);
        }
        threads.shutdown();
    }

    private static void play(Actor actor, Random random) {
        Actor.Step[] steps = Actor.Step.values();
        for (int i = 0; i < STEPS; i++) {
            actor.take(steps[random.nextInt(steps.length)], random.nextInt(6));
        }
        actor.end();
    }
}
