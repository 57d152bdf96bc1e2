package dev.roundtrip.javaagent.cli;

import dev.roundtrip.javaagent.life.AgentVersion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** {@code java -jar roundtrip-agent.jar COMMAND}. */
@Command(
        name = "java -jar roundtrip-agent.jar",
        mixinStandardHelpOptions = true,
        versionProvider = CommandLineProgram.Version.class,
        description = "Finds N+1 queries and connection churn in any JVM program that uses JDBC.")
public final class CommandLineProgram {

    private CommandLineProgram() {}

    /** @return the exit code of the process */
    public static int run(String[] arguments) {
        return new CommandLine(new CommandLineProgram()).execute(arguments);
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"roundtrip " + AgentVersion.text()};
        }
    }
}
