package dev.roundtrip.benchmarks;

import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;

/** The agent that does nothing: what any agent costs, before it does anything of its own. */
public final class NullAgent {

    private NullAgent() {}

    public static void premain(String arguments, Instrumentation instrumentation) {
        // The interface's own default leaves every class as it is.
        instrumentation.addTransformer(new ClassFileTransformer() {}, true);
    }
}
