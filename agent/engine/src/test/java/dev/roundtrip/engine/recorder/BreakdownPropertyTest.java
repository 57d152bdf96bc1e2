package dev.roundtrip.engine.recorder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.breakdown.Breakdown;
import dev.roundtrip.engine.breakdown.Part;
import dev.roundtrip.engine.recorder.call.Call;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is called, in whichever nesting, with whichever end: the parts add up to the wall time. */
class BreakdownPropertyTest {

    private static final int[] CALLS = {
        Call.CONNECT,
        Call.GET_CONNECTION,
        Call.CLOSE_CONNECTION,
        Call.PREPARE,
        Call.CREATE_STATEMENT,
        Call.EXECUTE,
        Call.EXECUTE_BATCH,
        Call.CLOSE_STATEMENT,
        Call.COMMIT,
        Call.ROLLBACK,
        Call.SET_AUTO_COMMIT,
        Call.CLOSE_RESULT_SET,
        Call.PING,
        Call.SESSION,
        Call.RESULT_SET,
        Call.REQUEST_METHOD,
    };

    private final Program program = new Program();
    private final List<Object> objects = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987})
    void parts_add_up_to_the_wall_time_of_any_sequence_of_calls(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 12; i++) {
            objects.add(
                    i % 3 == 0 ? new Program.FakeConnection() : i % 3 == 1 ? new Program.FakePooled() : new Object());
        }
        for (int request = 0; request < 40; request++) {
            long start = program.now;
            Breakdown breakdown = program.request(() -> playAnything(random)).breakdown();
            assertAddsUp(breakdown, program.now - start);
        }
    }

    private void assertAddsUp(Breakdown breakdown, long wall) {
        long sum = 0;
        for (Part part : Part.values()) {
            assertThat(breakdown.nanos(part)).as(part.title()).isNotNegative();
            sum += breakdown.nanos(part);
        }
        assertThat(sum).isEqualTo(breakdown.wallNanos()).isEqualTo(wall);
    }

    private void playAnything(Random random) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int step = 0; step < 200; step++) {
            program.spend(random.nextInt(1_000));
            if (random.nextInt(3) > 0 && open.size() < 6) {
                open.push(enter(random));
            } else if (random.nextInt(4) == 0) {
                readRow(random);
            } else if (!open.isEmpty()) {
                leave(random, open.pop());
            }
        }
        while (!open.isEmpty()) {
            leave(random, open.pop());
        }
    }

    private int enter(Random random) {
        int call = CALLS[random.nextInt(CALLS.length)];
        Object argument = call == Call.PREPARE ? "SELECT a FROM t" + random.nextInt(4) : null;
        program.recorder.enter(call, any(random), argument);
        return call;
    }

    private void leave(Random random, int call) {
        // Every boundary tells its end; a JDBC call may die of a stack overflow in the middle of telling.
        switch (random.nextInt(Call.isBoundary(call) ? 2 : 8)) {
            case 0 -> program.recorder.fail(call, new IllegalStateException());
            case 1 -> program.recorder.exitNumber(call, 1);
            case 2 -> program.spend(1);
            default -> program.recorder.exit(call, any(random));
        }
    }

    private void readRow(Random random) {
        program.recorder.beginRow(any(random));
        program.spend(random.nextInt(500));
        program.recorder.row(random.nextBoolean());
    }

    private Object any(Random random) {
        return objects.get(random.nextInt(objects.size()));
    }
}
