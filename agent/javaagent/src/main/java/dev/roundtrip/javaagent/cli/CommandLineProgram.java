package dev.roundtrip.javaagent.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code java -jar roundtrip-agent.jar COMMAND}: one class a command, listed here. */
@Command(
        name = CommandLineProgram.NAME,
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = "Finds N+1 queries and connection churn in any JVM program that uses JDBC.",
        subcommands = {
            ReportCommand.class,
            CheckCommand.class,
            BaselineCommand.class,
            CompareCommand.class,
            MergeCommand.class,
            OptionsCommand.class,
            AttachCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  java -javaagent:roundtrip-agent.jar=output=target/roundtrip -jar app.jar",
            "  java -jar roundtrip-agent.jar report target/roundtrip/roundtrip-4711-*.json",
            "  java -jar roundtrip-agent.jar check target/roundtrip --fail n-plus-one",
            "  java -jar roundtrip-agent.jar compare before.json after.json",
            "",
            "Exit codes: 0 clean, 1 findings over the limit, 2 usage, 3 nothing observed, or a file",
            "unreadable or not written."
        })
public final class CommandLineProgram implements Runnable {
    static final String NAME = "java -jar roundtrip-agent.jar";

    @Spec
    private CommandSpec spec;

    private final Map<String, String> environment;

    private CommandLineProgram(Map<String, String> environment) {
        this.environment = environment;
    }

    /** @return the exit code of the process */
    public static int run(String[] arguments) {
        return run(arguments, writer(System.out), writer(System.err), System.getenv());
    }

    /** The same with the streams of the caller, who is a program. */
    public static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        return run(arguments, out, err, System.getenv());
    }

    static int run(String[] arguments, PrintWriter out, PrintWriter err, Map<String, String> environment) {
        return new CommandLine(new CommandLineProgram(environment))
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(new UsageErrors())
                .setExecutionExceptionHandler(new ReadingErrors())
                .setExitCodeExceptionMapper(fault -> ReadingErrors.EXIT_CODE)
                .execute(arguments);
    }

    /** The environment that the commands run in. */
    Map<String, String> environment() {
        return environment;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "no command; say report, check, baseline, compare, merge, options or attach, or --help");
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
