package dev.roundtrip.javaagent.life.gate;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * With which code the program itself wants to end. Known per thread, because of several that call {@code System.exit}
 * the JVM obeys one, and that one runs the last hooks. Safe for threads.
 */
public final class ProgramExit {
    private static final String EXIT_CLASS = "java.lang.Shutdown";
    private static final String EXIT_METHOD = "exit";

    private final Thread main;
    private final Map<Thread, Integer> codes = new ConcurrentHashMap<>();
    // Both only change on the main thread.
    private volatile int mains;
    private volatile boolean mainFailed;

    /** @param main the thread that runs the main method; null where unknown */
    public ProgramExit(Thread main) {
        this.main = main;
    }

    /** This thread tells the JVM to exit. */
    public void asked(Object code) {
        codes.put(Thread.currentThread(), (Integer) code);
    }

    public void mainBegins() {
        if (Thread.currentThread() == main) {
            mains++;
        }
    }

    /** @param failed whether by an exception; the outermost main's makes the launcher exit with 1 */
    public void mainEnds(boolean failed) {
        if (Thread.currentThread() == main) {
            mains--;
            mainFailed = failed && mains == 0;
        }
    }

    /** Whether the thread that ends the JVM, the current one, ends it well as far as the program is concerned. */
    boolean isGood() {
        Integer code = codes.get(Thread.currentThread());
        if (code != null) {
            return code == 0;
        }
        return !mainFailed && !isUnseenExit();
    }

    /** What the program said so far, for people; 0 for nothing. */
    int codeSoFar() {
        for (int code : codes.values()) {
            return code;
        }
        return mainFailed ? 1 : 0;
    }

    /** Called by {@code System.exit}, with a code that was not seen: better keep whatever it is. */
    private static boolean isUnseenExit() {
        for (StackTraceElement frame : Thread.currentThread().getStackTrace()) {
            if (frame.getClassName().equals(EXIT_CLASS) && frame.getMethodName().equals(EXIT_METHOD)) {
                return true;
            }
        }
        return false;
    }
}
