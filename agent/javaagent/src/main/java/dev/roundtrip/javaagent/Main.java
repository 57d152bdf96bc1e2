package dev.roundtrip.javaagent;

/** The command line: {@code java -jar roundtrip-agent.jar COMMAND}. */
public final class Main {
    private static final String COMMANDS = "dev.roundtrip.javaagent.cli.CommandLineProgram";

    private Main() {}

    public static void main(String[] arguments) throws Throwable {
        IsolatedCall run = new IsolatedCall(IsolatedCall.ownJar(), COMMANDS, "run");
        int exitCode = (Integer) run.invoke(new Class<?>[] {String[].class}, (Object) arguments);
        System.exit(exitCode);
    }
}
