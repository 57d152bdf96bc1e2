package dev.roundtrip.benchmarks;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** A whole N+1 request: one query for 200 rows, one more for each; recording and judging included. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class NPlusOneRequestBenchmark {

    @Benchmark
    public long request(ShopState shop) throws SQLException {
        return shop.purchases.request(200);
    }
}
