package dev.roundtrip.benchmarks;

import dev.roundtrip.engine.detect.Judge;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.recorder.PlayedRequest;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What a request's own thread does at its end: the record is made, then judged. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class JudgeBenchmark {

    private static final int SHAPES = 100;

    /** Records as the recorder makes them, and the judge that lives as long as the program. */
    @State(Scope.Thread)
    public static class Records {
        final Judge judge = new Judge();
        final RequestRecord repeated = PlayedRequest.repeated(SHAPES).play();
        final RequestRecord innocent = PlayedRequest.innocent(SHAPES).play();
    }

    /** A request that is over but for its end; playing it takes longer than JMH's own clock disturbs. */
    @State(Scope.Thread)
    public static class Open {
        private final PlayedRequest request = PlayedRequest.repeated(SHAPES);

        @Setup(Level.Invocation)
        public void begin() {
            request.begin();
        }
    }

    /** The worst that can be: every shape is an N+1 query and becomes a finding. */
    @Benchmark
    public List<Finding> judgeRepeated(Records records) {
        return records.judge.judge(records.repeated);
    }

    @Benchmark
    public List<Finding> judgeInnocent(Records records) {
        return records.judge.judge(records.innocent);
    }

    @Benchmark
    public RequestRecord makeRecord(Open open) {
        return open.request.end();
    }
}
