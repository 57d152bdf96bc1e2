package dev.roundtrip.benchmarks;

import com.example.shop.Database;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** One row of ten columns, out of a result of ten thousand rows. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class WideResultBenchmark {

    @Benchmark
    @OperationsPerInvocation(Database.ORDERS)
    public long row(ShopState shop) throws SQLException {
        return shop.purchases.requestAll();
    }
}
