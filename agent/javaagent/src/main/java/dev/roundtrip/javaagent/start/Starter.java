package dev.roundtrip.javaagent.start;

import dev.roundtrip.engine.options.Options;
import dev.roundtrip.engine.recorder.RecorderSettings;
import dev.roundtrip.javaagent.life.LoopsInCode;
import dev.roundtrip.javaagent.life.Watch;
import dev.roundtrip.javaagent.life.say.Notices;
import java.lang.instrument.Instrumentation;

/**
 * The first code behind the isolated loader. Runs before main, so nothing here or in what it calls may touch
 * {@code java.util.logging}, JMX, {@code System.Logger}, {@code java.nio.file}, threads, lambdas or regular
 * expressions: each of them starts something that an application wants to start its own way.
 */
public final class Starter {

    private Starter() {}

    /**
     * For {@code -javaagent:}; on the thread that will run main.
     *
     * @param arguments the agent string; null where there is none
     * @throws Exception what keeps the agent from working; the caller tells it
     */
    public static void beforeMain(String arguments, Instrumentation instrumentation) throws Exception {
        String refusal = start(arguments, instrumentation, Thread.currentThread());
        if (refusal != null) {
            new Notices(System.err).tell("not active: " + refusal);
        }
    }

    /** For an agent that is attached late; otherwise the same. */
    public static void whileRunning(String arguments, Instrumentation instrumentation) throws Exception {
        AttachReply reply = AttachReply.to(arguments);
        String refusal = start(reply.options(), instrumentation, null);
        reply.say(refusal);
        if (refusal != null) {
            new Notices(System.err).tell("not active: " + refusal);
        }
    }

    /** @return why the agent stays out of this JVM; null where it is at work */
    private static String start(String arguments, Instrumentation instrumentation, Thread main) throws Exception {
        Notices notices = new Notices(System.err);
        HostProgram program = HostProgram.current();
        String refusal = Refusal.reason(program);
        if (refusal != null) {
            return refusal;
        }
        Options options = options(arguments, notices);
        if (options.enabled()) {
            Weaver weaver = new Weaver(instrumentation, options, notices);
            RecorderSettings units = new RecorderSettings(
                    options.packages(), main, program.name(), System.nanoTime(), new LoopsInCode());
            ProbeInjection.inject(instrumentation);
            Watch watch = new Watch(options, units, System.out, notices);
            watch.begin(weaver);
            weaver.start();
            watch.beginPeriod();
            if (watch.gate() != null) {
                LastHook.install(watch.gate(), instrumentation, weaver, notices);
            }
        }
        return null;
    }

    private static Options options(String arguments, Notices notices) {
        Options options = Options.read(arguments, System.getProperties(), System.getenv(), new OptionFile());
        for (String complaint : options.complaints()) {
            notices.tell(complaint);
        }
        return options;
    }
}
