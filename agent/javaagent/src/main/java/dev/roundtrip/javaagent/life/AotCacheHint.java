package dev.roundtrip.javaagent.life;

import dev.roundtrip.javaagent.life.say.Notices;
import java.lang.management.ManagementFactory;

/**
 * A cache of {@code -XX:AOTCache} that was trained without an agent is dropped by the JVM as soon as there is one, and
 * the start becomes slower for a reason that nobody would look for here.
 */
final class AotCacheHint {
    private static final String OPTION = "-XX:AOTCache=";

    private AotCacheHint() {}

    /** At the end only, and only where there is reason: asking for the JVM's arguments starts a part of JMX. */
    static void tell(Notices notices) {
        if (classesAreShared()) {
            return;
        }
        for (String argument : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
            if (argument.startsWith(OPTION)) {
                notices.tell("the JVM uses an AOT cache with an agent only if it was trained with one:"
                        + " train it with the same -javaagent, or with --add-modules java.instrument");
            }
        }
    }

    // A cache that was dropped leaves the JVM without any archive of classes, its own included.
    private static boolean classesAreShared() {
        return System.getProperty("java.vm.info", "").contains("sharing");
    }
}
