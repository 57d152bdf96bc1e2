package dev.roundtrip.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;

/** The JDBC benchmarks with no agent, a null agent and ours, taking turns, so that all sides meet the same machine. */
final class QueryComparison {

    private final AgentJar agent;
    private final Effort effort;
    private final PrintStream progress;

    QueryComparison(AgentJar agent, Effort effort, PrintStream progress) {
        this.agent = agent;
        this.effort = effort;
        this.progress = progress;
    }

    List<QueryCost> run() throws RunnerException, IOException {
        List<QueryCost> costs = costs();
        for (int round = 1; round <= effort.rounds; round++) {
            for (QueryCost cost : costs) {
                progress.printf("round %d of %d: %s%n", round, effort.rounds, cost.title());
                bare(cost);
                idle(cost);
                attached(cost);
            }
        }
        return costs;
    }

    private static List<QueryCost> costs() {
        List<QueryCost> costs = new ArrayList<>();
        costs.add(new QueryCost("prepared query in a request", "PreparedQueryBenchmark.insideRequest"));
        costs.add(new QueryCost("prepared query outside requests", "PreparedQueryBenchmark.outsideRequests"));
        costs.add(new QueryCost("row of a wide result", "WideResultBenchmark.row"));
        costs.add(new QueryCost("unpooled connection, one query", "UnpooledConnectionBenchmark.connectQueryClose"));
        costs.add(new QueryCost("request of 1 + 200 queries", "NPlusOneRequestBenchmark.request"));
        return costs;
    }

    private void bare(QueryCost cost) throws RunnerException {
        cost.bare().add(measure(effort.fork(cost.pattern())));
    }

    private void idle(QueryCost cost) throws RunnerException {
        cost.idle().add(measure(effort.fork(cost.pattern()).jvmArgsAppend("-javaagent:" + AgentJar.self())));
    }

    private void attached(QueryCost cost) throws RunnerException, IOException {
        Path output = AgentJar.newOutput();
        RunResult result = measure(effort.fork(cost.pattern()).jvmArgsAppend(agent.argument(output)));
        Recorded.in(output).requireStatements(cost.title());
        cost.attached().add(result);
    }

    private static RunResult measure(ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.addProfiler(GCProfiler.class).build()).runSingle();
    }
}
