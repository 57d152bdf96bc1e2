package dev.roundtrip.engine.recorder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.record.LeaseUse;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.recorder.call.Call;
import org.junit.jupiter.api.Test;

/** How a request holds the connections of pools, each rule beside its closest innocent neighbour. */
class LeasingTest {

    private static final long MILLI = 1_000_000;
    private static final String STOCK = "SELECT stock FROM item";

    private final Program program = new Program();
    private final Object pool = new Object();

    @Test
    void a_second_connection_of_the_pool_used_while_the_first_is_held_and_used_is_nested() {
        LeaseUse leases = leases(() -> {
            Object outer = borrow(pool, 0);
            use(outer, new Program.FakeConnection());
            giveBack(borrowAndUse(pool, 7));
            giveBack(outer);
        });

        assertThat(leases.nested()).isEqualTo(1);
        assertThat(leases.nestedNanos()).isEqualTo(7);
    }

    @Test
    void a_first_connection_that_runs_its_statement_only_afterwards_was_held_all_the_same() {
        LeaseUse leases = leases(() -> {
            Object outer = borrow(pool, 0);
            giveBack(borrowAndUse(pool, 0));
            use(outer, new Program.FakeConnection());
            giveBack(outer);
        });

        assertThat(leases.nested()).isEqualTo(1);
    }

    @Test
    void two_handles_of_one_transaction_are_one_connection() {
        Object physical = new Program.FakeConnection();
        LeaseUse leases = leases(() -> {
            Object outer = borrow(pool, 0);
            use(outer, physical);
            Object inner = borrow(pool, 0);
            use(inner, physical);
            giveBack(inner);
            giveBack(outer);
        });

        assertThat(leases.nested()).isZero();
    }

    @Test
    void connections_of_two_pools_do_not_wait_for_each_other() {
        LeaseUse leases = leases(() -> {
            Object outer = borrowAndUse(pool, 0);
            giveBack(borrowAndUse(new Object(), 0));
            giveBack(outer);
        });

        assertThat(leases.nested()).isZero();
    }

    @Test
    void one_after_the_other_is_not_nested() {
        LeaseUse leases = leases(() -> {
            giveBack(borrowAndUse(pool, 0));
            giveBack(borrowAndUse(pool, 0));
        });

        assertThat(leases.nested()).isZero();
        assertThat(leases.unreturned()).isZero();
    }

    @Test
    void a_second_connection_on_which_nothing_runs_proves_nothing() {
        LeaseUse leases = leases(() -> {
            Object outer = borrowAndUse(pool, 0);
            giveBack(borrow(pool, 0));
            giveBack(outer);
        });

        assertThat(leases.nested()).isZero();
    }

    @Test
    void physical_connections_beside_each_other_take_nothing_from_a_pool() {
        LeaseUse leases = leases(() -> {
            Object outer = program.connect(5);
            program.query(program.prepare(outer, STOCK), 1, "stock", 1);
            Object inner = program.connect(5);
            program.query(program.prepare(inner, STOCK), 1, "stock", 1);
            program.spend(200 * MILLI);
            program.close(inner);
            program.close(outer);
        });

        assertThat(leases.nested()).isZero();
        assertThat(leases.heldNanos()).isZero();
    }

    @Test
    void a_hold_is_idle_where_no_call_is_made_and_busy_where_the_database_is_slow() {
        LeaseUse leases = leases(() -> {
            Object connection = borrowAndUse(pool, 0);
            program.spend(250 * MILLI);
            slow(connection, 40 * MILLI);
            giveBack(connection);
        });

        assertThat(leases.heldNanos()).isBetween(290 * MILLI, 291 * MILLI);
        assertThat(leases.idleNanos()).isEqualTo(250 * MILLI);
        assertThat(leases.longestPauseNanos()).isEqualTo(250 * MILLI);
    }

    @Test
    void what_is_done_before_the_borrow_and_after_the_return_holds_nothing() {
        LeaseUse leases = leases(() -> {
            program.spend(250 * MILLI);
            giveBack(borrowAndUse(pool, 0));
            program.spend(250 * MILLI);
            giveBack(borrowAndUse(pool, 0));
        });

        assertThat(leases.idleNanos()).isZero();
        assertThat(leases.longestPauseNanos()).isZero();
    }

    @Test
    void pauses_below_twenty_milliseconds_are_ordinary_work() {
        LeaseUse leases = leases(() -> {
            Object connection = borrowAndUse(pool, 0);
            for (int i = 0; i < 10; i++) {
                program.spend(19 * MILLI);
                slow(connection, MILLI);
            }
            giveBack(connection);
        });

        assertThat(leases.idleNanos()).isZero();
        assertThat(leases.longestPauseNanos()).isZero();
    }

    @Test
    void a_connection_that_is_not_given_back_is_open_until_somebody_closes_it() {
        Object[] kept = new Object[1];
        LeaseUse leases = leases(() -> kept[0] = borrowAndUse(pool, 0));

        assertThat(leases.unreturned()).isEqualTo(1);
        program.request(() -> giveBack(kept[0]));
        assertThat(leases.unreturned()).isZero();
    }

    @Test
    void a_connection_that_another_thread_closes_is_closed() {
        Object[] kept = new Object[1];
        LeaseUse leases = leases(() -> kept[0] = borrowAndUse(pool, 0));

        OtherThread.run(() -> giveBack(kept[0]));
        assertThat(leases.unreturned()).isZero();
    }

    @Test
    void a_long_wait_names_who_holds_a_connection_meanwhile() {
        LeaseUse leases = leases(() -> OtherThread.run(() -> {
            program.recorder.enter(Call.REQUEST_METHOD, null, "com.acme.Slow#all");
            Object held = borrowAndUse(pool, 0);
            LeaseUse waiting = OtherThread.get(() -> program.request(() -> giveBack(borrowAndUse(pool, 5 * MILLI)))
                    .leases());
            assertThat(waiting.waits()).isEqualTo(1);
            assertThat(waiting.holders())
                    .singleElement()
                    .satisfies(holder -> assertThat(holder.request).isEqualTo("com.acme.Slow#all"));
            giveBack(held);
            program.recorder.exit(Call.REQUEST_METHOD, null);
        }));

        assertThat(leases.waits()).isZero();
    }

    @Test
    void a_long_wait_names_who_gave_the_only_connection_back_meanwhile() {
        RequestRecord waiting = whileOthersWork("com.acme.Slow#all", () -> {
            Object held = borrowAndUse(pool, 0);
            program.spend(20 * MILLI);
            giveBack(held);
        });

        assertThat(waiting.leases().waits()).isEqualTo(1);
        assertThat(waiting.leases().holders())
                .singleElement()
                .satisfies(holder -> assertThat(holder.request).isEqualTo("com.acme.Slow#all"));
    }

    @Test
    void a_connection_that_was_back_before_the_borrow_began_held_nobody_up() {
        program.request(() -> giveBack(borrowAndUse(pool, 0)));
        program.spend(1);

        assertThat(leases(() -> giveBack(borrowAndUse(pool, 20 * MILLI))).waits())
                .isZero();
    }

    @Test
    void a_connection_of_another_pool_or_one_that_nobody_used_held_nobody_up() {
        RequestRecord waiting = whileOthersWork("com.acme.Slow#all", () -> {
            Object others = borrowAndUse(new Object(), 0);
            Object unused = borrow(pool, 0);
            program.spend(20 * MILLI);
            giveBack(unused);
            giveBack(others);
        });

        assertThat(waiting.leases().waits()).isZero();
    }

    @Test
    void a_connection_that_comes_back_at_once_held_nobody_up_however_slow_the_machine_is_afterwards() {
        RequestRecord waiting = whileOthersWork("com.acme.Slow#all", () -> {
            giveBack(borrowAndUse(pool, 0));
            program.spend(20 * MILLI);
        });

        assertThat(waiting.leases().waits()).isZero();
    }

    @Test
    void a_wait_ends_when_the_connection_comes_back_and_not_when_the_machine_goes_on() {
        RequestRecord waiting = whileOthersWork("com.acme.Slow#all", () -> {
            Object held = borrowAndUse(pool, 0);
            program.spend(6 * MILLI);
            giveBack(held);
            program.spend(100 * MILLI);
        });

        assertThat(waiting.leases().waitNanos()).isBetween(6 * MILLI, 7 * MILLI);
    }

    @Test
    void the_first_holder_of_a_connection_that_its_borrow_opened_is_named_too() {
        RequestRecord waiting = whileOthersWork("com.acme.Slow#all", () -> {
            program.recorder.enter(Call.GET_CONNECTION, pool, null);
            Object physical = program.connect(0);
            Object held = new Program.FakePooled();
            program.recorder.exit(Call.GET_CONNECTION, held);
            use(held, physical);
            program.spend(20 * MILLI);
            giveBack(held);
        });

        assertThat(waiting.leases().waits()).isEqualTo(1);
    }

    /** A request that wants a connection while another does this, and has its connection once that is done. */
    private RequestRecord whileOthersWork(String name, Runnable work) {
        return program.request(() -> {
            program.recorder.enter(Call.GET_CONNECTION, pool, null);
            OtherThread.run(() -> {
                program.recorder.enter(Call.REQUEST_METHOD, null, name);
                work.run();
                program.recorder.exit(Call.REQUEST_METHOD, null);
            });
            Object handle = new Program.FakePooled();
            program.recorder.exit(Call.GET_CONNECTION, handle);
            use(handle, new Program.FakeConnection());
            giveBack(handle);
        });
    }

    @Test
    void a_borrow_that_is_answered_at_once_waits_for_nobody() {
        LeaseUse leases = leases(() -> giveBack(borrowAndUse(pool, 5 * MILLI - 1)));

        assertThat(leases.waits()).isZero();
    }

    @Test
    void a_wait_while_a_connection_is_opened_for_it_is_a_pool_being_filled() {
        LeaseUse leases = leases(() -> giveBack(whileOpening(20 * MILLI, 2 * MILLI - 1)));

        assertThat(leases.waits()).isZero();
    }

    @Test
    void a_connection_opened_long_before_the_wait_ends_was_opened_for_somebody_else() {
        leases(() -> OtherThread.run(() -> {
            program.recorder.enter(Call.REQUEST_METHOD, null, "com.acme.Slow#all");
            Object held = borrowAndUse(pool, 0);
            LeaseUse waiting =
                    OtherThread.get(() -> program.request(() -> giveBack(whileOpening(20 * MILLI, 2 * MILLI)))
                            .leases());
            assertThat(waiting.waits()).isEqualTo(1);
            giveBack(held);
            program.recorder.exit(Call.REQUEST_METHOD, null);
        }));
    }

    @Test
    void connections_that_the_waiting_thread_holds_itself_are_no_others() {
        Program main = new Program(Thread.currentThread());
        Object held = main.call(Call.GET_CONNECTION, pool, null, 0, new Program.FakePooled());
        main.query(main.prepare(held, STOCK), 1, "stock", 1);

        RequestRecord record =
                main.request(() -> main.call(Call.GET_CONNECTION, pool, null, 60 * MILLI, new Program.FakePooled()));

        assertThat(record.leases().waits()).isZero();
    }

    @Test
    void a_slow_borrow_while_nobody_holds_one_is_the_machines() {
        LeaseUse leases = leases(() -> giveBack(borrowAndUse(pool, 20 * MILLI)));

        assertThat(leases.waits()).isZero();
    }

    /** A borrow during which a thread of the pool opens a connection, and which goes on after that. */
    private Object whileOpening(long openNanos, long restNanos) {
        program.recorder.enter(Call.GET_CONNECTION, pool, null);
        OtherThread.run(() -> program.connect(openNanos));
        program.spend(restNanos);
        Object handle = new Program.FakePooled();
        program.recorder.exit(Call.GET_CONNECTION, handle);
        use(handle, new Program.FakeConnection());
        return handle;
    }

    private LeaseUse leases(Runnable body) {
        return program.request(body).leases();
    }

    private Object borrow(Object source, long nanos) {
        return program.call(Call.GET_CONNECTION, source, null, nanos, new Program.FakePooled());
    }

    private Object borrowAndUse(Object source, long nanos) {
        Object handle = borrow(source, nanos);
        use(handle, new Program.FakeConnection());
        return handle;
    }

    /** A statement of the pool's handle, which the physical connection prepares. */
    private void use(Object handle, Object physical) {
        program.query(prepare(handle, physical), 1, "stock", 1);
    }

    private void slow(Object handle, long nanos) {
        program.query(prepare(handle, new Program.FakeConnection()), nanos, "stock", 1);
    }

    private Object prepare(Object handle, Object physical) {
        Object statement = new Object();
        program.recorder.enter(Call.PREPARE, handle, STOCK);
        program.call(Call.PREPARE, physical, STOCK, 0, new Object());
        program.recorder.exit(Call.PREPARE, statement);
        return statement;
    }

    private void giveBack(Object handle) {
        program.close(handle);
    }
}
