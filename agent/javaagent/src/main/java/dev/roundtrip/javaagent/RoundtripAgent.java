package dev.roundtrip.javaagent;

import java.io.File;
import java.io.PrintStream;
import java.lang.instrument.Instrumentation;

/**
 * Where the JVM enters. Together with {@link Main} and the loader these are the only classes of the jar that an
 * application could see, so they do next to nothing: ask the kill switch, open the isolated loader, hand over.
 *
 * <p>Whatever goes wrong here is told in one line, and the application starts as if we were not there.
 */
public final class RoundtripAgent {
    private static final String STARTER = "dev.roundtrip.javaagent.start.Starter";

    private RoundtripAgent() {}

    /** Called by the JVM before main, for {@code -javaagent:}. */
    public static void premain(String arguments, Instrumentation instrumentation) {
        begin("beforeMain", arguments, instrumentation);
    }

    /** Called by the JVM while the application runs, for an agent that is attached late. */
    public static void agentmain(String arguments, Instrumentation instrumentation) {
        begin("whileRunning", arguments, instrumentation);
    }

    private static void begin(String how, String arguments, Instrumentation instrumentation) {
        PrintStream err = System.err;
        try {
            if (!KillSwitch.isOff(arguments)) {
                start(how, arguments, instrumentation);
            }
        } catch (Throwable t) {
            // Linkage errors too: nothing of ours may keep the application from starting.
            err.println("roundtrip: not active: " + IsolatedCall.causeOf(t));
        }
    }

    private static void start(String how, String arguments, Instrumentation instrumentation) throws Throwable {
        File jar = IsolatedCall.ownJar();
        if (!IsolatedLoader.isAgentJar(jar, RoundtripAgent.class.getName())) {
            System.err.println("roundtrip: not active: packed into " + jar.getName()
                    + "; the agent must stay a jar of its own, roundtrip-agent.jar");
            return;
        }
        // The same parameters as premain: newer JVMs make code for each new shape of a reflective call.
        new IsolatedCall(jar, STARTER, how)
                .invoke(new Class<?>[] {String.class, Instrumentation.class}, arguments, instrumentation);
    }
}
