package dev.roundtrip.engine.recorder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.breakdown.Part;
import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.recorder.call.Call;
import dev.roundtrip.engine.recorder.unit.AsyncRequests;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;

/** Servlet requests that go on after their servlet has returned. */
class AsyncRequestsTest {

    private final Program program = new Program();
    private final Object asyncContext = new Object();
    private DispatcherType dispatcherType = DispatcherType.REQUEST;
    private int status = 200;
    private final HttpServletRequest request = request();
    private final HttpServletResponse response = response();

    @Test
    void a_request_that_stays_synchronous_ends_with_its_servlet() {
        serve(request, () -> program.spend(5));

        assertThat(program.finished)
                .singleElement()
                .satisfies(record -> assertThat(wall(record)).isEqualTo(5));
    }

    @Test
    void a_request_lasts_until_it_is_completed_on_another_thread() {
        serve(request, () -> {
            query(7);
            startAsync();
        });
        program.spend(100);
        assertThat(program.finished).isEmpty();
        onAnotherThread(this::complete);

        assertThat(program.finished).singleElement().satisfies(record -> {
            assertThat(record.name()).isEqualTo("GET /orders/{id}");
            assertThat(wall(record)).isEqualTo(107);
            assertThat(record.breakdown().nanos(Part.PROCESSING)).isEqualTo(100);
            assertThat(record.statements()).isEqualTo(1);
            assertThat(record.failed()).isFalse();
        });
    }

    @Test
    void the_status_that_counts_is_that_of_the_completed_response() {
        serve(request, this::startAsync);
        status = 503;
        onAnotherThread(this::complete);

        assertThat(program.finished)
                .singleElement()
                .satisfies(record -> assertThat(record.failed()).isTrue());
    }

    @Test
    void what_other_threads_do_meanwhile_is_their_own_work() {
        serve(request, this::startAsync);
        onAnotherThread(() -> {
            query(20);
            complete();
        });
        program.recorder.endAll();

        assertThat(program.finished)
                .extracting(RequestRecord::kind)
                .containsExactly(RequestKind.HTTP, RequestKind.BACKGROUND);
        assertThat(program.finished).extracting(RequestRecord::statements).containsExactly(0L, 1L);
    }

    @Test
    void a_request_that_is_completed_before_its_servlet_returns_ends_with_the_servlet() {
        serve(request, () -> {
            startAsync();
            onAnotherThread(this::complete);
            program.spend(5);
        });
        onAnotherThread(this::complete);

        assertThat(program.finished)
                .singleElement()
                .satisfies(record -> assertThat(wall(record)).isEqualTo(5));
    }

    @Test
    void a_request_whose_servlet_fails_ends_at_once() {
        program.recorder.enter(Call.REQUEST_SERVLET, this, new Object[] {request, response});
        startAsync();
        program.recorder.fail(Call.REQUEST_SERVLET, new IllegalStateException());
        onAnotherThread(this::complete);

        assertThat(program.finished)
                .singleElement()
                .satisfies(record -> assertThat(record.failed()).isTrue());
    }

    @Test
    void a_request_that_is_dispatched_again_is_one_request() {
        serve(request, () -> {
            query(7);
            startAsync();
        });
        program.spend(100);
        dispatcherType = DispatcherType.ASYNC;
        onAnotherThread(() -> serve(new HttpServletRequestWrapper(request), () -> query(3)));

        assertThat(program.finished).singleElement().satisfies(record -> {
            assertThat(wall(record)).isEqualTo(110);
            assertThat(record.statements()).isEqualTo(2);
            assertThat(record.breakdown().nanos(Part.PROCESSING)).isEqualTo(100);
        });
    }

    /** As where the container's threads are virtual, and started by the one that dispatches. */
    @Test
    void a_request_that_is_dispatched_on_a_thread_that_works_for_it_is_one_request() {
        Runnable task = () -> serve(request, () -> serve(new HttpServletRequestWrapper(request), () -> query(3)));
        serve(request, () -> {
            query(7);
            startAsync();
            program.recorder.enter(Call.HAND_OVER, new Object(), task);
        });
        dispatcherType = DispatcherType.ASYNC;
        onAnotherThread(() -> {
            program.recorder.enter(Call.TASK, task, null);
            task.run();
            program.recorder.exit(Call.TASK, null);
        });

        assertThat(program.finished).singleElement().satisfies(record -> {
            assertThat(wall(record)).isEqualTo(10);
            assertThat(record.statements()).isEqualTo(2);
        });
    }

    @Test
    void a_request_that_is_dispatched_twice_is_still_one_request() {
        serve(request, this::startAsync);
        dispatcherType = DispatcherType.ASYNC;
        onAnotherThread(() -> serve(request, this::startAsync));
        program.spend(50);
        onAnotherThread(this::complete);

        assertThat(program.finished)
                .singleElement()
                .satisfies(record -> assertThat(wall(record)).isEqualTo(50));
    }

    @Test
    void a_request_object_that_the_container_uses_again_is_another_request() {
        serve(request, this::startAsync);
        serve(request, () -> query(3));

        assertThat(program.finished).extracting(RequestRecord::statements).containsExactly(0L, 1L);
    }

    @Test
    void a_request_that_nobody_completes_is_given_up_when_others_come() {
        serve(request, this::startAsync);
        program.spend(2 * AsyncRequests.LONGEST_NANOS);
        serve(request(), () -> {});

        assertThat(program.finished).hasSize(2);
        assertThat(wall(program.finished.get(0))).isEqualTo(AsyncRequests.LONGEST_NANOS);
    }

    @Test
    void a_request_that_waits_at_the_end_of_the_program_is_told() {
        serve(request, this::startAsync);
        program.spend(40);
        program.recorder.endAll();

        assertThat(program.finished)
                .singleElement()
                .satisfies(record -> assertThat(wall(record)).isEqualTo(40));
    }

    @Test
    void a_request_is_ended_once_whoever_comes_first() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        for (int i = 0; i < 500; i++) {
            Thread completing = new Thread(() -> {
                await(together);
                complete();
            });
            completing.start();
            serve(request, () -> {
                startAsync();
                await(together);
            });
            completing.join();
        }
        program.recorder.endAll();

        assertThat(program.finished).hasSize(500);
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void serve(HttpServletRequest asked, Runnable body) {
        program.recorder.enter(Call.REQUEST_SERVLET, this, new Object[] {asked, response});
        body.run();
        program.recorder.exit(Call.REQUEST_SERVLET, null);
    }

    /** The application calls a wrapper, which calls the container. */
    private void startAsync() {
        program.recorder.enter(Call.ASYNC_START, new Object(), null);
        program.call(Call.ASYNC_START, request, null, 0, asyncContext);
        program.recorder.exit(Call.ASYNC_START, new Object());
    }

    private void complete() {
        program.call(Call.ASYNC_COMPLETE, asyncContext, null, 0, null);
    }

    private void query(long nanos) {
        Object connection = program.connect(0);
        program.query(program.prepare(connection, "SELECT a FROM t"), nanos, "a", 1);
        program.close(connection);
    }

    private static void onAnotherThread(Runnable body) {
        Thread thread = new Thread(body);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long wall(RequestRecord record) {
        return record.breakdown().wallNanos();
    }

    private HttpServletRequest request() {
        return proxy(HttpServletRequest.class, method -> switch (method) {
            case "getMethod" -> "GET";
            case "getRequestURI" -> "/orders/17";
            case "getDispatcherType" -> dispatcherType;
            default -> null;
        });
    }

    private HttpServletResponse response() {
        return proxy(HttpServletResponse.class, method -> method.equals("getStatus") ? status : null);
    }

    private static <T> T proxy(Class<T> type, java.util.function.Function<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.apply(method.getName())));
    }
}
