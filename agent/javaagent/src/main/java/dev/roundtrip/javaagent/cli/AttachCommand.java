package dev.roundtrip.javaagent.cli;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Loads the agent into a JVM that runs already. The attach API goes by reflection: on Java 8 it is not part of the
 * platform but of a JDK's {@code tools.jar}, and a JRE has none.
 */
@Command(
        name = "attach",
        mixinStandardHelpOptions = true,
        description = "Starts the agent in a JVM that runs already. What happened before stays unknown.",
        footer = {
            "",
            "The JVM must run under the same user. From JDK 21 on it prints a warning of its own.",
            "",
            "Examples:",
            "  " + CommandLineProgram.NAME + " attach 4711",
            "  " + CommandLineProgram.NAME + " attach 4711 output=/tmp/roundtrip,interval=60s"
        })
final class AttachCommand implements Callable<Integer> {
    private static final String API = "com.sun.tools.attach.VirtualMachine";

    @Parameters(index = "0", paramLabel = "PID", description = "The process, as jps lists it.")
    private long pid;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "OPTIONS",
            defaultValue = "",
            description = "As after -javaagent:roundtrip-agent.jar=")
    private String options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        try {
            Class<?> api = ClassLoader.getSystemClassLoader().loadClass(API);
            Object machine = api.getMethod("attach", String.class).invoke(null, Long.toString(pid));
            try {
                api.getMethod("loadAgent", String.class, String.class).invoke(machine, ownJar(), options);
            } finally {
                api.getMethod("detach").invoke(machine);
            }
        } catch (ClassNotFoundException e) {
            throw new IOException("cannot attach: this Java has no attach API; use a JDK 9 or newer", e);
        } catch (InvocationTargetException e) {
            throw new IOException("cannot attach to " + pid + ": " + e.getCause(), e);
        }
        spec.commandLine().getOut().println("attached to " + pid + "; the summary comes on its standard error");
        return 0;
    }

    // The isolated loader gives its classes the protection domain of the class that the JVM loaded from the jar.
    private static String ownJar() throws Exception {
        return new File(AttachCommand.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .getAbsolutePath();
    }
}
