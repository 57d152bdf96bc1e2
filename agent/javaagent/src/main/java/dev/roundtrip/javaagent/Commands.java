package dev.roundtrip.javaagent;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;

/**
 * The command line for programs that carry the agent's jar, build plugins for one: the same commands as {@link Main},
 * without a process. Nothing of what the jar holds meets the caller's libraries.
 */
public final class Commands {
    private static final String COMMANDS = "dev.roundtrip.javaagent.cli.CommandLineProgram";

    private Commands() {}

    /**
     * Never ends the JVM, and leaves nothing open in it; safe on several threads at once.
     *
     * @param arguments as after {@code java -jar roundtrip-agent.jar}
     * @param out what the command would print on standard output
     * @param err and on standard error
     * @return the exit code that the process would have had
     * @throws IOException where the jar cannot be read
     */
    public static int run(String[] arguments, PrintWriter out, PrintWriter err) throws IOException {
        try {
            return (Integer) new IsolatedCall(jar(), COMMANDS, "run")
                    .invokeAndClose(
                            new Class<?>[] {String[].class, PrintWriter.class, PrintWriter.class}, arguments, out, err);
        } catch (IOException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable t) {
            throw new IOException("the commands of " + jar() + " cannot be run: " + IsolatedCall.causeOf(t), t);
        }
    }

    /**
     * What stands after {@code -javaagent:}.
     *
     * @throws IOException where these classes do not come from the finished jar
     */
    public static File jar() throws IOException {
        File jar = IsolatedCall.ownJar();
        if (!jar.isFile()) {
            throw new IOException(jar + " is not the agent's jar; let the build reach the phase package");
        }
        return jar;
    }
}
