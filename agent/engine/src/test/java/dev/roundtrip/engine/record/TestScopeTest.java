package dev.roundtrip.engine.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class TestScopeTest {

    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

    private final TestScope scope = new TestScope("com.acme.OwnerTest#shows");

    @Test
    void a_test_without_a_request_under_way_waits_for_nothing() {
        scope.begun();
        scope.ended();

        scope.await(MINUTE);
    }

    @Test
    void a_test_waits_until_its_last_request_is_told() throws InterruptedException {
        scope.begun();
        scope.begun();
        CountDownLatch waited = new CountDownLatch(1);
        Thread test = new Thread(() -> {
            scope.await(MINUTE);
            waited.countDown();
        });
        test.start();
        scope.ended();
        assertThat(waited.await(50, TimeUnit.MILLISECONDS)).as("one runs still").isFalse();
        scope.ended();

        assertThat(waited.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_request_that_never_ends_is_waited_for_so_long_and_no_longer() {
        scope.begun();
        long start = System.nanoTime();
        scope.await(TimeUnit.MILLISECONDS.toNanos(30));

        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofMillis(29), Duration.ofSeconds(10));
    }

    @Test
    void an_interrupt_ends_the_wait_and_is_left_to_the_test() {
        scope.begun();
        Thread.currentThread().interrupt();
        scope.await(MINUTE);

        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void what_is_asked_of_a_test_stands_below_its_name() {
        assertThat(scope.asksSomething()).isFalse();
        assertThat(new TestScope("com.acme.OwnerTest#shows\nmax-statements 5").asksSomething())
                .isTrue();
        assertThat(scope.isOver()).isFalse();
        scope.end();
        assertThat(scope.isOver()).isTrue();
    }
}
