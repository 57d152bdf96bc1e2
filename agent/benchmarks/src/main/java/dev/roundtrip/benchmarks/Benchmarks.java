package dev.roundtrip.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command that measures everything and prints it as tables; progress goes to standard error. */
@Command(
        name = "benchmarks",
        mixinStandardHelpOptions = true,
        description = "Measures what the Roundtrip agent costs, with and without it in one run.",
        footer = {
            "",
            "Single benchmarks with all of JMH's own options:",
            "  java -cp benchmarks.jar org.openjdk.jmh.Main -h"
        })
final class Benchmarks implements Callable<Integer> {

    private enum Part {
        QUERIES,
        SHAPES,
        JUDGE,
        STARTUP
    }

    @Option(
            names = "--agent",
            paramLabel = "JAR",
            description = "the agent to measure; the one that this build made, if not given")
    private Path agentFile;

    @Option(names = "--quick", description = "only see that everything starts; the figures mean nothing")
    private boolean quick;

    @Option(names = "--part", description = "only this part, repeatable: ${COMPLETION-CANDIDATES}")
    private List<Part> parts = List.of(Part.values());

    @Option(
            names = "--server",
            paramLabel = "TITLE=COMMAND",
            description =
                    "with --part startup, measure this server instead, repeatable; {agent} and {port} stand for the"
                            + " agent's argument and a free port")
    private List<String> servers = List.of();

    @Option(
            names = "--ready",
            paramLabel = "PATH",
            description = "what such servers answer with 200 once they are ready")
    private String readyPath = "/";

    private Benchmarks() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Benchmarks())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Benchmarks::tell)
                .execute(args));
    }

    /** What the user can mend is told in one line; all else is a fault of ours and keeps its trace. */
    private static int tell(Exception thrown, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (thrown instanceof IllegalStateException) {
            System.err.println(thrown.getMessage());
            return command.getCommandSpec().exitCodeOnExecutionException();
        }
        throw thrown;
    }

    @Override
    public Integer call() throws Exception {
        System.out.println(Machine.describe());
        for (Part part : parts) {
            System.out.println();
            System.out.print(measure(part));
        }
        return 0;
    }

    private Table measure(Part part) throws Exception {
        return switch (part) {
            case QUERIES -> queries();
            case SHAPES -> shapes();
            case JUDGE -> judge();
            case STARTUP -> startUp();
        };
    }

    private Table queries() throws Exception {
        Table table = new Table(QueryCost.HEADER);
        new QueryComparison(agent(), effort(), System.err).run().forEach(cost -> table.add(cost.row()));
        return table;
    }

    private Table shapes() throws Exception {
        Table table = new Table(ShapesRun.HEADER);
        new ShapesRun(effort()).run().forEach(table::add);
        return table;
    }

    private Table judge() throws Exception {
        Table table = new Table(JudgeRun.HEADER);
        new JudgeRun(effort()).run().forEach(table::add);
        return table;
    }

    private Table startUp() throws Exception {
        Table table = new Table(StartCost.HEADER);
        StartUpRunner runner = new StartUpRunner(agent(), effort(), System.err);
        if (servers.isEmpty()) {
            runner.run().forEach(cost -> table.add(cost.row()));
        }
        for (String server : servers) {
            runner.run(ServerStart.parse(server, readyPath)).forEach(cost -> table.add(cost.row()));
        }
        return table;
    }

    private Effort effort() {
        return quick ? Effort.QUICK : Effort.FULL;
    }

    private AgentJar agent() {
        if (agentFile != null) {
            return new AgentJar(agentFile.toAbsolutePath());
        }
        return AgentJar.built()
                .orElseThrow(() -> new IllegalStateException(
                        "No agent/javaagent/target/roundtrip-agent.jar: build it, or name one with --agent."));
    }
}
