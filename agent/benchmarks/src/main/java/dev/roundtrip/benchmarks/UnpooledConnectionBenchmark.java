package dev.roundtrip.benchmarks;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** A physical connection with one query, inside a request of a hundred such. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class UnpooledConnectionBenchmark {

    static final int PER_REQUEST = 100;

    @Benchmark
    @OperationsPerInvocation(PER_REQUEST)
    public long connectQueryClose(ShopState shop) throws SQLException {
        return shop.visits.request(PER_REQUEST);
    }
}
