package dev.roundtrip.benchmarks;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** One prepared query: prepare, bind, execute, one row of two columns, close. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PreparedQueryBenchmark {

    static final int PER_REQUEST = 1_000;

    /** On a thread that serves no request. */
    @Benchmark
    public long outsideRequests(ShopState shop) throws SQLException {
        return shop.customers.lookUpAt(shop.nextIndex());
    }

    /** Inside an open request; its begin and end are shared by a thousand queries. */
    @Benchmark
    @OperationsPerInvocation(PER_REQUEST)
    public long insideRequest(ShopState shop) throws SQLException {
        return shop.customers.request(PER_REQUEST);
    }
}
