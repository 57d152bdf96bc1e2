package dev.roundtrip.javaagent.start;

import dev.roundtrip.javaagent.life.Notices;
import java.lang.instrument.Instrumentation;

/**
 * The first code behind the isolated loader. Runs before main, so nothing here or in what it calls may touch
 * {@code java.util.logging}, JMX, {@code System.Logger}, {@code java.nio.file}, threads, lambdas or regular
 * expressions: each of them starts something that an application wants to start its own way.
 */
public final class Starter {

    private Starter() {}

    /**
     * @param arguments the agent string; null where there is none
     * @param attached whether main began already
     * @throws Exception what keeps the agent from working; the caller tells it
     */
    public static void start(String arguments, Instrumentation instrumentation, boolean attached) throws Exception {
        Notices notices = new Notices(System.err);
        HostProgram program = HostProgram.current();
        String refusal = Refusal.reason(program);
        if (refusal != null) {
            notices.tell("not active: " + refusal);
            return;
        }
        ProbeInjection.inject(instrumentation);
    }
}
