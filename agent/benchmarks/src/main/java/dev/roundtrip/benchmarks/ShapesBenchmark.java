package dev.roundtrip.benchmarks;

import dev.roundtrip.engine.shape.Shape;
import dev.roundtrip.engine.shape.Shapes;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** From text to shape: the whole way for texts not seen before, and the way through the cache. */
@State(Scope.Thread)
public class ShapesBenchmark {

    private static final int TEXTS = 512;

    private final List<String> texts =
            IntStream.range(0, TEXTS).mapToObj(ShapesBenchmark::text).toList();
    private final long characters = texts.stream().mapToLong(String::length).sum();
    private final Shapes known = new Shapes();

    /** Characters that went through the tokenizer, per unit of time. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Volume {
        public long characters;
    }

    /** Texts that no cache holds: each invocation begins with an empty one. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public void tokenize(Volume volume, Blackhole hole) {
        Shapes empty = new Shapes();
        for (String text : texts) {
            hole.consume(empty.of(text));
        }
        volume.characters += characters;
    }

    /** The same text object again: what a program with constant texts does. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    public Shape sameText() {
        return known.of(texts.get(0));
    }

    /** Equal texts in new objects: what a program that builds its texts does. Copying the text is part of the time. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    @OperationsPerInvocation(TEXTS)
    public void equalText(Blackhole hole) {
        for (String text : texts) {
            hole.consume(known.of(new StringBuilder(text).toString()));
        }
    }

    private static String text(int i) {
        return "SELECT p.id, p.customer_id, c.name AS customer_name /* page " + i + " */ FROM purchase p"
                + " JOIN customer c ON c.id = p.customer_id WHERE p.city = 'Porto' AND p.amount > " + i
                + " AND p.item IN ('lamp', 'chair', 'table') ORDER BY p.id LIMIT 50";
    }
}
