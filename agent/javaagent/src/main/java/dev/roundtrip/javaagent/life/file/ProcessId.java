package dev.roundtrip.javaagent.life.file;

import java.io.File;
import java.io.IOException;

/** The number of this process, without starting JMX. */
public final class ProcessId {

    private ProcessId() {}

    /** Linux tells for nothing; elsewhere a JVM since 9 does, which starts a thread pool for it. 0 where neither does. */
    public static long current() {
        try {
            return Long.parseLong(new File("/proc/self").getCanonicalFile().getName());
        } catch (IOException | NumberFormatException e) {
            return fromJvm();
        }
    }

    private static long fromJvm() {
        try {
            Class<?> handle = Class.forName("java.lang.ProcessHandle");
            return (Long)
                    handle.getMethod("pid").invoke(handle.getMethod("current").invoke(null));
        } catch (ReflectiveOperationException e) {
            // Java 8, and no Linux.
            return 0;
        }
    }
}
