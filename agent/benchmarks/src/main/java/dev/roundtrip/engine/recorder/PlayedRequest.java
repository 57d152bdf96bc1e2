package dev.roundtrip.engine.recorder;

import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.recorder.call.Call;
import dev.roundtrip.engine.recorder.clock.SystemClock;
import dev.roundtrip.engine.shape.Shapes;
import java.util.ArrayList;
import java.util.List;

/**
 * Plays one request's JDBC calls to a recorder of its own, so that its record is the recorder's and not made up: one query
 * gives rows, and each of many shapes runs once or for each of them. It stands in the recorder's package because the kinds
 * of calls are known there only. Not safe for threads.
 */
public final class PlayedRequest {

    private static final int ROWS = 10;
    /** No dense numbers from 1: those prove little, and here the links are to be proof. */
    private static final long KEY = 7_919;

    private final List<String> texts = new ArrayList<>();
    private final int executions;
    private final Recorder recorder;
    private RequestRecord last;

    private PlayedRequest(int shapes, int executions) {
        this.executions = executions;
        for (int i = 0; i < shapes; i++) {
            texts.add("SELECT v.id, v.name, v.amount FROM detail_" + i + " v WHERE v.owner_id = ? ORDER BY v.id");
        }
        recorder = new Recorder(
                new RecorderSettings(List.of(PlayedRequest.class.getName()), null, "Benchmark", System.nanoTime()),
                new Shapes(),
                record -> last = record,
                wanted -> {},
                (call, self) -> true,
                new SystemClock());
    }

    /** Each shape runs for each row of the query before them: as many N+1 queries as shapes. */
    public static PlayedRequest repeated(int shapes) {
        return new PlayedRequest(shapes, ROWS);
    }

    /** Each shape runs once: nothing is wrong. */
    public static PlayedRequest innocent(int shapes) {
        return new PlayedRequest(shapes, 1);
    }

    /** The whole request and its record. */
    public RequestRecord play() {
        begin();
        return end();
    }

    /** All calls of the request but its end. */
    public void begin() {
        recorder.enter(Call.REQUEST_METHOD, null, "com.example.shop.Report#show");
        Object connection = call(Call.CONNECT, new Object(), "jdbc:fake:", new Object());
        rows(call(Call.PREPARE, connection, "SELECT id FROM owner", new Object()), ROWS);
        for (String text : texts) {
            Object statement = call(Call.PREPARE, connection, text, new Object());
            for (int i = 0; i < executions; i++) {
                recorder.bindNumber(statement, 1, i * KEY);
                rows(statement, 1);
            }
            call(Call.CLOSE_STATEMENT, statement, null, null);
        }
        call(Call.CLOSE_CONNECTION, connection, null, null);
    }

    /** Ends the request: its record is made here. */
    public RequestRecord end() {
        recorder.exit(Call.REQUEST_METHOD, null);
        return last;
    }

    private void rows(Object statement, int count) {
        Object resultSet = call(Call.EXECUTE, statement, null, new Object());
        for (int i = 0; i < count; i++) {
            recorder.beginRow(resultSet);
            recorder.row(true);
            recorder.beginRead(resultSet, "id");
            recorder.readNumber(i * KEY);
        }
        recorder.beginRow(resultSet);
        recorder.row(false);
        call(Call.CLOSE_RESULT_SET, resultSet, null, null);
    }

    private Object call(int call, Object self, Object argument, Object result) {
        recorder.enter(call, self, argument);
        recorder.exit(call, result);
        return result;
    }
}
