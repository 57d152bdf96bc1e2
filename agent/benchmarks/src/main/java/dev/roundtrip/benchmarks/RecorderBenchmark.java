package dev.roundtrip.benchmarks;

import com.example.shop.Database;
import dev.roundtrip.engine.recorder.Recorder;
import dev.roundtrip.engine.recorder.RecorderSettings;
import dev.roundtrip.engine.shape.Shapes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The recorder alone: it is told of calls that nobody makes, in the order in which woven code tells of them when the
 * measured program runs on H2. Real objects, so that their classes are what the recorder meets; no query, no agent.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RecorderBenchmark {

    private static final int QUERIES = 1_000;
    private static final int ROWS = 10_000;

    // As in java.lang.RoundtripSink, which this module does not see.
    private static final int GET_CONNECTION = 2;
    private static final int CLOSE_CONNECTION = 4;
    private static final int PREPARE = 5;
    private static final int EXECUTE = 7;
    private static final int CLOSE_STATEMENT = 10;
    private static final int CLOSE_RESULT_SET = 14;
    private static final int REQUEST_METHOD = 35;

    private static final String SQL = "SELECT id, name FROM customer WHERE id = ?";

    private boolean reading;
    private final Recorder recorder = new Recorder(
            new RecorderSettings(List.of(), null, "benchmark", System.nanoTime()),
            new Shapes(),
            request -> {},
            wanted -> reading = wanted);
    private final PreparedStatement[] statements = new PreparedStatement[64];
    private final ResultSet[] results = new ResultSet[statements.length];
    private Connection connection;

    @Setup
    public void open() throws SQLException {
        Database.seed();
        connection = Database.connect();
        for (int i = 0; i < statements.length; i++) {
            statements[i] = connection.prepareStatement(SQL);
            statements[i].setLong(1, i);
            results[i] = statements[i].executeQuery();
        }
    }

    /** One of a thousand prepared queries in a request: prepare, bind, execute, one row of two columns, close. */
    @Benchmark
    @OperationsPerInvocation(QUERIES)
    public void preparedQuery() {
        beginRequest();
        for (int i = 0; i < QUERIES; i++) {
            query(i);
        }
        endRequest();
    }

    /** One of a thousand connections in a request, with one query each. */
    @Benchmark
    @OperationsPerInvocation(QUERIES)
    public void connectQueryClose() {
        beginRequest();
        for (int i = 0; i < QUERIES; i++) {
            recorder.enter(GET_CONNECTION, null, "jdbc:h2:mem:shop");
            recorder.exit(GET_CONNECTION, connection);
            query(i);
            recorder.enter(CLOSE_CONNECTION, connection, null);
            recorder.exit(CLOSE_CONNECTION, null);
        }
        endRequest();
    }

    /** One of ten thousand rows of ten columns. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public void row() {
        beginRequest();
        prepareAndExecute(0, 0);
        for (int i = 0; i < ROWS; i++) {
            recorder.beginRow(results[0]);
            recorder.row(true);
            for (int column = 1; column <= 10; column++) {
                read(results[0], column, i);
            }
        }
        close(0);
        endRequest();
    }

    private void query(int i) {
        int object = i % statements.length;
        prepareAndExecute(object, i);
        recorder.beginRow(results[object]);
        recorder.row(true);
        read(results[object], 1, i);
        read(results[object], 2, i);
        close(object);
    }

    private void prepareAndExecute(int object, int key) {
        recorder.enter(PREPARE, connection, SQL);
        recorder.exit(PREPARE, statements[object]);
        recorder.bindNumber(statements[object], 1, 100_003L + key * 7_919L);
        recorder.enter(EXECUTE, statements[object], null);
        recorder.exit(EXECUTE, results[object]);
    }

    /** The probe looks at the gate before it passes on what a getter tells. */
    private void read(ResultSet result, int column, long value) {
        if (reading) {
            recorder.beginRead(result, column);
            recorder.readNumber(value);
        }
    }

    /** The driver's own statement closes in two steps: its method calls that of its super class. */
    private void close(int object) {
        recorder.enter(CLOSE_RESULT_SET, results[object], null);
        recorder.exit(CLOSE_RESULT_SET, null);
        recorder.enter(CLOSE_STATEMENT, statements[object], null);
        recorder.enter(CLOSE_STATEMENT, statements[object], null);
        recorder.exit(CLOSE_STATEMENT, null);
        recorder.exit(CLOSE_STATEMENT, null);
    }

    private void beginRequest() {
        recorder.enter(REQUEST_METHOD, this, "com.example.shop.Customers#request");
    }

    private void endRequest() {
        recorder.exit(REQUEST_METHOD, null);
    }
}
