package dev.roundtrip.engine.recorder.unit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.recorder.state.HandOver;
import dev.roundtrip.engine.recorder.state.OpenRequest;
import dev.roundtrip.engine.site.CallPath;
import org.junit.jupiter.api.Test;

class WaitingTaskTest {

    private final WaitingTask task = new WaitingTask();
    private final OpenRequest one = request();
    private final OpenRequest other = request();

    @Test
    void the_same_object_is_run_for_those_who_gave_it_away_in_their_order() {
        task.add(toExecutor(one));
        task.add(toExecutor(other));
        task.add(toExecutor(one));

        assertThat(task.take().request).isSameAs(one);
        assertThat(task.take().request).isSameAs(other);
        assertThat(task.take().request).isSameAs(one);
        assertThat(task.take()).isNull();
    }

    @Test
    void what_is_made_and_then_given_to_an_executor_waits_once() {
        task.add(made(one));
        task.add(toExecutor(one));
        task.take();

        assertThat(task.isOver()).isTrue();
    }

    @Test
    void one_that_is_over_takes_no_more() {
        task.add(made(one));
        task.take();

        assertThat(task.add(made(one))).isFalse();
        assertThat(task.peek()).isNull();
    }

    private static HandOver toExecutor(OpenRequest request) {
        return new HandOver(request, CallPath.UNKNOWN, Runnable.class, true);
    }

    private static HandOver made(OpenRequest request) {
        return new HandOver(request, CallPath.UNKNOWN, Runnable.class, false);
    }

    private static OpenRequest request() {
        return new OpenRequest(RequestKind.METHOD, "com.acme.Job#run", 0, null, null);
    }
}
