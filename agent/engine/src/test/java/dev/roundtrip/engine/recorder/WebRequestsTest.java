package dev.roundtrip.engine.recorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.roundtrip.engine.breakdown.Part;
import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.recorder.call.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

/** Requests of servers whose threads serve many at once. */
class WebRequestsTest {

    private static final String SQL = "SELECT name FROM child WHERE parent_id = ?";

    private final Program program = new Program();
    private final Executor executor = command -> {};
    private final Exchange exchange = new Exchange("/orders/7");

    @Test
    void lasts_from_its_arrival_until_its_response_is_complete() {
        arrives(exchange);
        program.spend(3);
        handles(exchange, () -> ask(10));
        assertThat(program.finished).isEmpty();
        program.spend(100);
        ends(exchange);

        assertThat(program.finished).singleElement().satisfies(record -> {
            assertThat(record.kind()).isEqualTo(RequestKind.HTTP);
            assertThat(record.name()).isEqualTo("GET /orders/{id}");
            assertThat(record.statements()).isEqualTo(1);
            assertThat(record.breakdown().wallNanos()).isEqualTo(113);
            assertThat(record.breakdown().nanos(Part.PROCESSING)).isEqualTo(103);
            assertThat(record.failed()).isFalse();
        });
    }

    @Test
    void two_exchanges_in_turn_on_one_thread_never_mix() {
        Exchange other = new Exchange("/owners/8");
        arrives(exchange);
        arrives(other);
        handles(exchange, () -> ask(1));
        handles(other, () -> {});
        handles(exchange, () -> ask(1));
        ends(other);
        ends(exchange);

        assertThat(program.finished).extracting(RequestRecord::statements).containsExactly(0L, 2L);
    }

    @Test
    void an_exchange_that_begins_within_the_work_for_another_is_its_own() {
        Exchange next = new Exchange("/owners/8");
        handles(exchange, () -> {
            ask(1);
            ends(exchange);
            handles(next, () -> {
                ask(1);
                ask(1);
            });
            ends(next);
        });

        assertThat(program.finished)
                .extracting(RequestRecord::name, RequestRecord::statements)
                .containsExactlyInAnyOrder(tuple("GET /orders/{id}", 1L), tuple("GET /owners/{id}", 2L));
    }

    @Test
    void what_it_hands_to_a_worker_belongs_to_it_and_what_the_event_loop_does_meanwhile_does_not() {
        List<Runnable> tasks = new ArrayList<>();
        handles(exchange, () -> tasks.add(program.handedOver(() -> ask(10))));
        ask(1);
        OtherThread.run(() -> program.runs(tasks.get(0)));
        ends(exchange);
        program.recorder.endAll();

        assertThat(program.finished)
                .extracting(RequestRecord::kind, RequestRecord::statements)
                .containsExactlyInAnyOrder(tuple(RequestKind.HTTP, 1L), tuple(RequestKind.BACKGROUND, 1L));
    }

    @Test
    void a_worker_that_completes_the_response_may_still_close_its_connection() {
        handles(exchange, () -> {
            Object connection = program.connect(0);
            ends(exchange);
            program.spend(5);
            program.close(connection);
        });
        program.recorder.endAll();

        assertThat(program.finished).singleElement().satisfies(record -> {
            assertThat(record.breakdown().wallNanos()).isEqualTo(5);
            assertThat(record.connections().opened).isEqualTo(1);
        });
    }

    @Test
    void after_its_end_nothing_more_of_it_is_heard() {
        handles(exchange, () -> {});
        ends(exchange);
        arrives(exchange);
        resumes(exchange, () -> ask(1));
        ends(exchange);
        program.recorder.endAll();

        assertThat(program.finished)
                .extracting(RequestRecord::kind)
                .containsExactly(RequestKind.HTTP, RequestKind.BACKGROUND);
    }

    @Test
    void goes_on_only_where_it_arrived() {
        resumes(exchange, () -> ask(1));
        program.recorder.endAll();

        assertThat(program.finished)
                .singleElement()
                .satisfies(record -> assertThat(record.kind()).isEqualTo(RequestKind.BACKGROUND));
    }

    @Test
    void one_that_a_thread_serves_as_a_whole_ends_with_that() {
        program.recorder.enter(Call.WEB_SERVED, this, exchange);
        ask(10);
        program.spend(1);
        program.recorder.exit(Call.WEB_SERVED, null);

        assertThat(program.finished).singleElement().satisfies(record -> {
            assertThat(record.statements()).isEqualTo(1);
            assertThat(record.breakdown().wallNanos()).isEqualTo(11);
        });
    }

    @Test
    void is_known_by_what_is_wrapped_around_it_too() {
        Object wrapper = new Object();
        arrives(exchange);
        program.recorder.enter(Call.WEB_WRAPPED, wrapper, exchange);
        resumes(wrapper, () -> ask(1));
        ends(exchange);

        assertThat(program.finished)
                .singleElement()
                .satisfies(record -> assertThat(record.statements()).isEqualTo(1));
    }

    @Test
    void a_servlet_within_it_is_the_unit_and_it_is_not_told() {
        handles(exchange, () -> {
            program.recorder.enter(Call.REQUEST_SERVLET, this, new Object[] {new Object(), new Object()});
            ask(1);
            program.recorder.exit(Call.REQUEST_SERVLET, null);
        });
        handles(exchange, () -> {});
        ends(exchange);
        program.recorder.endAll();

        assertThat(program.finished)
                .singleElement()
                .satisfies(record -> assertThat(record.statements()).isEqualTo(1));
    }

    @Test
    void is_named_by_its_route_below_what_the_route_is_mounted_at() {
        Exchange deep = new Exchange("/api/orders/7");
        handles(deep, () -> program.call(Call.ROUTE, this, "/orders/:order", 0, null));
        ends(deep);

        assertThat(program.finished)
                .singleElement()
                .satisfies(record -> assertThat(record.name()).isEqualTo("GET /api/orders/:order"));
    }

    @Test
    void fails_by_the_status_of_its_response() {
        handles(exchange, () -> {});
        exchange.status = 500;
        ends(exchange);

        assertThat(program.finished)
                .singleElement()
                .satisfies(record -> assertThat(record.failed()).isTrue());
    }

    @Test
    void ends_where_it_was_last_seen_when_nobody_has_handled_it_for_a_minute() {
        handles(exchange, () -> ask(10));
        program.spend(61_000_000_000L);
        arrives(new Exchange("/owners"));

        assertThat(program.finished)
                .singleElement()
                .satisfies(record -> assertThat(record.breakdown().wallNanos()).isEqualTo(10));
    }

    @Test
    void is_not_given_up_while_a_thread_handles_it() {
        handles(exchange, () -> {
            program.spend(61_000_000_000L);
            OtherThread.run(() -> arrives(new Exchange("/owners")));
            assertThat(program.finished).isEmpty();
            ask(1);
        });
        ends(exchange);

        assertThat(program.finished)
                .singleElement()
                .satisfies(record -> assertThat(record.statements()).isEqualTo(1));
    }

    @Test
    void is_told_when_the_program_ends_before_it() {
        handles(exchange, () -> ask(1));
        assertThat(program.recorder.calls()).isPositive();
        program.recorder.endAll();

        assertThat(program.finished)
                .singleElement()
                .satisfies(record -> assertThat(record.statements()).isEqualTo(1));
    }

    @Test
    void a_queue_that_one_request_has_set_going_works_for_those_that_put_tasks_into_it() {
        Runnable runner = new io.vertx.core.impl.TaskQueueStandIn();
        handles(exchange, () -> {
            program.recorder.enter(Call.HAND_OVER, executor, runner);
            OtherThread.run(() -> {
                program.recorder.enter(Call.TASK, runner, null);
                ask(1);
                program.recorder.exit(Call.TASK, null);
            });
        });
        ends(exchange);

        assertThat(program.finished)
                .filteredOn(record -> record.kind() == RequestKind.HTTP)
                .singleElement()
                .satisfies(record -> assertThat(record.statements()).isZero());
    }

    private void arrives(Object exchange) {
        program.recorder.enter(Call.WEB_ARRIVES, exchange, null);
    }

    private void handles(Object exchange, Runnable body) {
        program.recorder.enter(Call.WEB_HANDLED, this, exchange);
        body.run();
        program.recorder.exit(Call.WEB_HANDLED, null);
    }

    private void resumes(Object exchange, Runnable body) {
        program.recorder.enter(Call.WEB_RESUMED, exchange, null);
        body.run();
        program.recorder.exit(Call.WEB_RESUMED, null);
    }

    private void ends(Object exchange) {
        program.recorder.enter(Call.WEB_ENDS, exchange, null);
    }

    private void ask(long nanos) {
        Object connection = program.connect(0);
        Object statement = program.prepare(connection, SQL);
        program.query(statement, nanos, "name");
        program.closeStatement(statement);
        program.close(connection);
    }

    /** What a server has for an exchange. */
    public static final class Exchange {
        private final String path;
        private int status = 200;

        Exchange(String path) {
            this.path = path;
        }

        public String getRequestMethod() {
            return "GET";
        }

        public String getRequestURI() {
            return path;
        }

        public int getStatusCode() {
            return status;
        }
    }
}
