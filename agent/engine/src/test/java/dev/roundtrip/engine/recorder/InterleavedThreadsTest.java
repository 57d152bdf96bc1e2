package dev.roundtrip.engine.recorder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.breakdown.Breakdown;
import dev.roundtrip.engine.breakdown.Part;
import dev.roundtrip.engine.record.RequestRecord;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;

/** Whatever several threads do, and in whichever order, each unit's record says what was done in it and no more. */
class InterleavedThreadsTest {

    private static final int THREADS = 3;

    /** One turn of one thread: the schedule is the list of them. */
    record Turn(int thread, Actor.Step step, int count) {}

    private final List<ExecutorService> threads = IntStream.range(0, THREADS)
            .mapToObj(i -> Executors.newSingleThreadExecutor())
            .toList();

    @AfterProperty
    void stop() {
        threads.forEach(ExecutorService::shutdownNow);
    }

    @Property(tries = 500, seed = "1")
    void every_record_says_what_was_done_in_its_unit(@ForAll("schedules") List<Turn> schedule) throws Exception {
        Program program = new Program();
        Map<String, Tally> units = new HashMap<>();
        Deque<Actor.Handed> handed = new ArrayDeque<>();
        List<Actor> actors = IntStream.range(0, THREADS)
                .mapToObj(i -> new Actor(program.recorder, "com.acme.Thread" + i, units, handed))
                .toList();
        for (Turn turn : schedule) {
            on(turn.thread(), () -> actors.get(turn.thread()).take(turn.step(), turn.count()));
            program.spend(turn.count() * 7L + 1);
        }
        for (int i = 0; i < THREADS; i++) {
            on(i, actors.get(i)::end);
        }

        assertThat(program.finished).hasSize(units.size());
        for (RequestRecord record : program.finished) {
            assertThat(Tally.of(record)).as(record.name()).hasToString(String.valueOf(units.get(record.name())));
            assertThat(record.statements()).isEqualTo(units.get(record.name()).executions);
            assertAddsUp(record.breakdown());
        }
    }

    /** Waits for the end of the turn, so that the schedule alone decides who comes when. */
    private void on(int thread, Runnable turn) throws Exception {
        threads.get(thread).submit(turn).get(1, TimeUnit.MINUTES);
    }

    private static void assertAddsUp(Breakdown breakdown) {
        long sum = 0;
        for (Part part : Part.values()) {
            assertThat(breakdown.nanos(part)).as(part.title()).isNotNegative();
            sum += breakdown.nanos(part);
        }
        assertThat(sum).isEqualTo(breakdown.wallNanos());
    }

    @Provide
    Arbitrary<List<Turn>> schedules() {
        Arbitrary<Turn> turn = Combinators.combine(
                        Arbitraries.integers().between(0, THREADS - 1),
                        Arbitraries.of(Actor.Step.class),
                        Arbitraries.integers().between(0, 5))
                .as(Turn::new);
        return turn.list().ofMaxSize(60);
    }
}
