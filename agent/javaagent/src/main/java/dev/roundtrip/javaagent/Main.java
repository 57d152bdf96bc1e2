package dev.roundtrip.javaagent;

import java.io.PrintStream;

/** The command line: {@code java -jar roundtrip-agent.jar COMMAND}. */
public final class Main {
    private static final String COMMANDS = "dev.roundtrip.javaagent.cli.CommandLineProgram";
    // The JVM's own, 1, would say that findings are over the limit.
    private static final int PROVES_NOTHING = 3;

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.err));
    }

    /** @return the exit code of the process */
    static int run(String[] arguments, PrintStream err) {
        try {
            return (Integer) new IsolatedCall(IsolatedCall.ownJar(), COMMANDS, "run")
                    .invoke(new Class<?>[] {String[].class}, (Object) arguments);
        } catch (Throwable t) {
            // Too little memory for a large recording, for one.
            t.printStackTrace(err);
            return PROVES_NOTHING;
        }
    }
}
