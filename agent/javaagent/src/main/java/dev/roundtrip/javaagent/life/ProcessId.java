package dev.roundtrip.javaagent.life;

import java.io.File;
import java.io.IOException;

/** The number of this process, without starting JMX. */
final class ProcessId {

    private ProcessId() {}

    /** 0 where neither the JVM (Java 8) nor the file system tells. */
    static long current() {
        try {
            Class<?> handle = Class.forName("java.lang.ProcessHandle");
            return (Long)
                    handle.getMethod("pid").invoke(handle.getMethod("current").invoke(null));
        } catch (ReflectiveOperationException e) {
            return fromProc();
        }
    }

    private static long fromProc() {
        try {
            return Long.parseLong(new File("/proc/self").getCanonicalFile().getName());
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
    }
}
