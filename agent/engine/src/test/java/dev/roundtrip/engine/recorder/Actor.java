package dev.roundtrip.engine.recorder;

import dev.roundtrip.engine.recorder.call.Call;
import java.util.Deque;
import java.util.Map;

/**
 * One thread of a program: does what it is told, step by step, and counts by the simplest rules what a record must say of
 * it. Everything happens inside units of work with names of their own. Used by one thread at a time.
 */
final class Actor {

    /** What a thread may do next; without a connection or a unit it gets one first. */
    enum Step {
        READ,
        WRAPPED_READ,
        READ_WITH_UNTOLD_END,
        FAIL,
        WRITE,
        BATCH,
        COMMIT,
        ROLLBACK,
        AUTO_COMMIT,
        HAND_OVER,
        TAKE_OVER,
        UNTOLD,
        CLOSE_CONNECTION,
        END_UNIT
    }

    private final Recorder recorder;
    private final String name;
    private final Map<String, Tally> units;
    private final Deque<Handed> handed;
    private final Object source = new Object();
    private final Pooled pooled = new Pooled();

    private Tally unit;
    private int number;
    private Object connection;
    private boolean autoCommit = true;
    private boolean written;

    /** A result set on its way to another thread. */
    record Handed(Actor from, Object resultSet) {}

    /** A handle of a pool of one connection. */
    private static final class Pooled {
        Object physical;
    }

    /**
     * @param units takes what each finished unit did, by its name
     * @param handed result sets on their way from one thread to another
     */
    Actor(Recorder recorder, String name, Map<String, Tally> units, Deque<Handed> handed) {
        this.recorder = recorder;
        this.name = name;
        this.units = units;
        this.handed = handed;
    }

    void take(Step step, int count) {
        if (unit == null) {
            begin();
        }
        if (connection == null) {
            connect(count % 2 == 0);
        }
        switch (step) {
            case READ, WRAPPED_READ, READ_WITH_UNTOLD_END -> unit.rows += rows(read(step, count), count);
            case FAIL -> fail();
            case WRITE -> write();
            case BATCH -> batch(count);
            case COMMIT, ROLLBACK -> endTransaction(step == Step.COMMIT);
            case AUTO_COMMIT -> autoCommit(count % 2 == 0);
            case HAND_OVER -> handed.add(new Handed(this, read(Step.READ, count)));
            case TAKE_OVER -> takeOver(count);
            case UNTOLD -> untold();
            case CLOSE_CONNECTION -> close();
            default -> end();
        }
    }

    void begin() {
        unit = new Tally();
        recorder.enter(Call.REQUEST_METHOD, null, name + "#unit" + number);
    }

    /** Gives its connection back before, as a careful program does. */
    void end() {
        if (unit != null) {
            close();
            units.put(name + "#unit" + number++, unit);
            unit = null;
            recorder.exit(Call.REQUEST_METHOD, null);
        }
    }

    private void connect(boolean fromPool) {
        autoCommit = true;
        written = false;
        unit.borrowed++;
        if (!fromPool) {
            unit.opened++;
            connection = call(Call.CONNECT, new Object(), "jdbc:fake:", new Program.FakeConnection());
            return;
        }
        recorder.enter(Call.GET_CONNECTION, source, null);
        if (pooled.physical == null) {
            unit.opened++;
            pooled.physical = call(Call.CONNECT, new Object(), "jdbc:fake:", new Program.FakeConnection());
        }
        recorder.exit(Call.GET_CONNECTION, pooled);
        connection = pooled;
        prepare("SELECT 1"); // shows the recorder that the handle passes calls on
        setAutoCommit(true); // as a pool does when it lends
    }

    private Object prepare(String sql) {
        Object statement = new Object();
        recorder.enter(Call.PREPARE, connection, sql);
        if (connection == pooled) {
            call(Call.PREPARE, pooled.physical, sql, statement);
        }
        recorder.exit(Call.PREPARE, statement);
        return statement;
    }

    private Object read(Step how, int count) {
        unit.executions++;
        Object statement = prepare("SELECT a FROM t" + count + " WHERE b = ?");
        recorder.bindNumber(statement, 1, count);
        recorder.enter(Call.EXECUTE, statement, null);
        Object resultSet = new Object();
        if (how == Step.WRAPPED_READ) {
            call(Call.EXECUTE, statement, null, resultSet);
        } else if (how == Step.READ_WITH_UNTOLD_END) {
            recorder.enter(Call.PING, connection, null);
        }
        recorder.exit(Call.EXECUTE, resultSet);
        return resultSet;
    }

    private long rows(Object resultSet, int count) {
        for (int i = 0; i <= count; i++) {
            recorder.beginRow(resultSet);
            recorder.row(i < count);
        }
        call(Call.CLOSE_RESULT_SET, resultSet, null, null);
        return count;
    }

    private void fail() {
        Object statement = prepare("INSERT INTO broken (a) VALUES (?)");
        unit.executions++;
        unit.errors++;
        recorder.enter(Call.EXECUTE, statement, null);
        recorder.fail(Call.EXECUTE, new IllegalStateException());
    }

    private void write() {
        Object statement = prepare("UPDATE t SET a = ?");
        unit.executions++;
        recorder.enter(Call.EXECUTE, statement, null);
        recorder.exitNumber(Call.EXECUTE, 1);
        wrote();
    }

    private void batch(int count) {
        Object statement = prepare("INSERT INTO t (a) VALUES (?)");
        for (int i = 0; i < count; i++) {
            recorder.bindNumber(statement, 1, i);
            call(Call.ADD_BATCH, statement, null, null);
        }
        call(Call.EXECUTE_BATCH, statement, null, new int[count]);
        unit.executions++;
        unit.batches++;
        unit.batchItems += count;
        wrote();
    }

    private void wrote() {
        unit.commits += autoCommit ? 1 : 0;
        written |= !autoCommit;
    }

    private void endTransaction(boolean commit) {
        callOnConnection(commit ? Call.COMMIT : Call.ROLLBACK, null);
        unit.commits += commit ? 1 : 0;
        unit.rollbacks += commit ? 0 : 1;
        written = false;
    }

    private void autoCommit(boolean on) {
        unit.commits += on && written ? 1 : 0;
        written &= !on;
        setAutoCommit(on);
    }

    private void setAutoCommit(boolean on) {
        callOnConnection(Call.SET_AUTO_COMMIT, on);
        autoCommit = on;
    }

    private void callOnConnection(int call, Object argument) {
        recorder.enter(call, connection, argument);
        if (connection == pooled) {
            call(call, pooled.physical, argument, null);
        }
        recorder.exit(call, null);
    }

    /** Another thread's rows are not this unit's, nor is it told to whom they belong: nobody counts them. */
    private void takeOver(int count) {
        Handed next = handed.poll();
        if (next != null && next.from != this) {
            rows(next.resultSet, count);
        }
    }

    /** The thread dies in a call, as far as the recorder hears, and only the unit's end is told. */
    private void untold() {
        close();
        recorder.enter(Call.EXECUTE, new Object(), "SELECT lost FROM t");
        end();
    }

    private void close() {
        if (connection == null) {
            return;
        }
        recorder.enter(Call.CLOSE_CONNECTION, connection, null);
        recorder.exit(Call.CLOSE_CONNECTION, null);
        connection = null;
    }

    private Object call(int call, Object self, Object argument, Object result) {
        recorder.enter(call, self, argument);
        recorder.exit(call, result);
        return result;
    }
}
