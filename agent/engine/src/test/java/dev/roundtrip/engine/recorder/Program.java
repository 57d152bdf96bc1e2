package dev.roundtrip.engine.recorder;

import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.recorder.call.Call;
import dev.roundtrip.engine.shape.Shapes;
import dev.roundtrip.engine.site.LoopLines;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/** Plays a program's JDBC calls to a recorder, with a clock that only moves when told to. */
final class Program {

    long now = 1_000;
    boolean reading;
    final List<RequestRecord> finished = new ArrayList<>();
    final Recorder recorder;

    Program() {
        this((Thread) null);
    }

    Program(Shapes shapes) {
        this(null, LoopLines.UNKNOWN, shapes);
    }

    Program(Thread mainThread) {
        this(mainThread, LoopLines.UNKNOWN);
    }

    Program(Thread mainThread, LoopLines code) {
        this(mainThread, code, new Shapes());
    }

    private Program(Thread mainThread, LoopLines code, Shapes shapes) {
        recorder = new Recorder(
                new RecorderSettings(
                        List.of(
                                RecorderTest.class.getName(),
                                HandOversTest.class.getName(),
                                StepsOfALoopTest.class.getName()),
                        mainThread,
                        "Program",
                        now,
                        code),
                shapes,
                finished::add,
                wanted -> reading = wanted,
                this::fits,
                () -> now);
    }

    private boolean fits(int call, Object self) {
        if (self instanceof Broken) {
            throw new IllegalStateException("a failure of ours");
        }
        return !(self instanceof Alien);
    }

    Program spend(long nanos) {
        now += nanos;
        return this;
    }

    /** Runs a unit of work that is a configured method, and gives its record. */
    RequestRecord request(Runnable body) {
        recorder.enter(Call.REQUEST_METHOD, null, "com.acme.Job#run");
        body.run();
        recorder.exit(Call.REQUEST_METHOD, null);
        return finished.get(finished.size() - 1);
    }

    /** Stands for an executor's {@code execute}. */
    Runnable handedOver(Runnable body) {
        Runnable task = () -> body.run();
        Executor executor = command -> {};
        recorder.enter(Call.HAND_OVER, executor, task);
        return task;
    }

    /** Runs what may have been handed over. */
    void runs(Runnable task) {
        recorder.enter(Call.TASK, task, null);
        task.run();
        recorder.exit(Call.TASK, null);
    }

    /** A call that takes the given time and returns the result. */
    <T> T call(int call, Object self, Object argument, long nanos, T result) {
        recorder.enter(call, self, argument);
        spend(nanos);
        recorder.exit(call, result);
        return result;
    }

    Object connect(long nanos) {
        return call(Call.CONNECT, new Object(), "jdbc:fake:", nanos, new FakeConnection());
    }

    void close(Object connection) {
        call(Call.CLOSE_CONNECTION, connection, null, 0, null);
    }

    Object prepare(Object connection, String sql) {
        return call(Call.PREPARE, connection, sql, 0, new Object());
    }

    /** Executes a prepared query that delivers rows of one column, and reads them. */
    void query(Object statement, long nanos, String column, long... rows) {
        Object resultSet = call(Call.EXECUTE, statement, null, nanos, new Object());
        for (long value : rows) {
            recorder.beginRow(resultSet);
            recorder.row(true);
            recorder.beginRead(resultSet, column);
            recorder.readNumber(value);
        }
        recorder.beginRow(resultSet);
        recorder.row(false);
        call(Call.CLOSE_RESULT_SET, resultSet, null, 0, null);
    }

    void closeStatement(Object statement) {
        call(Call.CLOSE_STATEMENT, statement, null, 0, null);
    }

    void update(Object statement, long nanos) {
        recorder.enter(Call.EXECUTE, statement, null);
        spend(nanos);
        recorder.exitNumber(Call.EXECUTE, 1);
    }

    static final class FakeConnection {}

    /** An object of the application with a method that looks like JDBC's. */
    static final class Alien {}

    /** An object at which the recorder fails. */
    static final class Broken {}

    /** A pool's connection: calls on it lead to calls on a physical one. */
    static final class FakePooled {
        java.sql.Connection physical;
    }
}
