package dev.roundtrip.benchmarks;

import com.example.shop.FiftyQueries;
import com.example.shop.Hello;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts two small programs again and again: with no agent, with one that does nothing, with ours, taking turns. */
final class StartUpRunner {

    private final AgentJar agent;
    private final Effort effort;
    private final PrintStream progress;

    StartUpRunner(AgentJar agent, Effort effort, PrintStream progress) {
        this.agent = agent;
        this.effort = effort;
        this.progress = progress;
    }

    /** The same of a server, from its start until it answers; CPU is that of its whole life. */
    List<StartCost> run(ServerStart server) throws IOException, InterruptedException {
        String nullAgent = "-javaagent:" + AgentJar.self();
        String ours = agent.argument(AgentJar.newOutput());
        StartCost none = new StartCost(server.title() + ", no agent", server.words());
        StartCost nothing = new StartCost(server.title() + ", null agent", server.words());
        StartCost roundtrip = new StartCost(server.title() + ", Roundtrip", server.words());
        for (int round = 1; round <= effort.starts; round++) {
            progress.printf("start of %s, round %d of %d%n", server.title(), round, effort.starts);
            server.measure(null, none.wall(), none.cpu());
            server.measure(nullAgent, nothing.wall(), nothing.cpu());
            server.measure(ours, roundtrip.wall(), roundtrip.cpu());
        }
        return List.of(none, nothing, roundtrip);
    }

    List<StartCost> run() throws IOException, InterruptedException {
        Path output = AgentJar.newOutput();
        List<StartCost> costs = new ArrayList<>();
        costs.addAll(ways(Hello.class, "hello world", output));
        costs.addAll(ways(FiftyQueries.class, "H2 and 50 queries", output));
        for (int round = 1; round <= effort.starts; round++) {
            progress.printf("start-up, round %d of %d%n", round, effort.starts);
            for (StartCost cost : costs) {
                cost.measure();
            }
        }
        Recorded.in(output).requireStatements("H2 and 50 queries");
        return costs;
    }

    private List<StartCost> ways(Class<?> main, String title, Path output) {
        List<StartCost> ways = new ArrayList<>();
        ways.add(new StartCost(title + ", no agent", command(main)));
        ways.add(new StartCost(title + ", null agent", command(main, "-javaagent:" + AgentJar.self())));
        ways.add(new StartCost(title + ", Roundtrip", command(main, agent.argument(output))));
        return ways;
    }

    private static List<String> command(Class<?> main, String... jvmArguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(jvmArguments));
        command.addAll(List.of("-cp", AgentJar.self().toString(), main.getName()));
        return command;
    }
}
