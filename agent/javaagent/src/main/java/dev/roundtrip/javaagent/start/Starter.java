package dev.roundtrip.javaagent.start;

import dev.roundtrip.engine.record.RecorderSettings;
import dev.roundtrip.javaagent.life.LoopsInCode;
import dev.roundtrip.javaagent.life.Notices;
import dev.roundtrip.javaagent.life.Settings;
import dev.roundtrip.javaagent.life.Watch;
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
        Settings settings = new Settings(new GivenOptions(arguments));
        Weaver weaver = new Weaver(instrumentation, settings.requestMethods(), notices);
        Thread main = attached ? null : Thread.currentThread();
        RecorderSettings units = new RecorderSettings(
                settings.applicationPackages(), main, program.name(), System.nanoTime(), new LoopsInCode());
        ProbeInjection.inject(instrumentation);
        new Watch(settings, units, System.out, notices).begin(weaver);
        weaver.start();
    }
}
