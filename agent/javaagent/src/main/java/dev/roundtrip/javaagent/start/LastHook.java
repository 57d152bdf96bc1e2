package dev.roundtrip.javaagent.start;

import dev.roundtrip.javaagent.life.gate.ExitGate;
import dev.roundtrip.javaagent.life.say.Notices;
import java.lang.instrument.Instrumentation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * Puts the gate behind everything that runs at the end of a JVM: the hooks of the application, those that restore the
 * console and delete files. The JDK has a few slots for hooks of its own, run in order by the thread that ends the JVM;
 * it uses the first three, we take the last one that is free.
 */
final class LastHook {
    private static final int LAST_SLOT = 9;
    private static final int SLOTS_OF_THE_JDK = 3;

    private LastHook() {}

    /** Tells in one line what does not work; the program starts in any case. */
    static void install(ExitGate gate, Instrumentation instrumentation, Weaver weaver, Notices notices) {
        try {
            if (!weaver.watchExit()) {
                notices.tell("after System.exit the exit code stays as it is: this JVM does not let us see it;"
                        + " use the command check on the recording");
            }
            register(gate, instrumentation);
        } catch (Exception | LinkageError e) {
            notices.tell(
                    "fail= cannot change the exit code of this JVM: " + e + "; use the command check on the recording");
        }
    }

    private static void register(Runnable last, Instrumentation instrumentation) throws Exception {
        if (JavaLang.isClosed()) {
            JavaLang.open(instrumentation, LastHook.class.getClassLoader());
        }
        Method add = Class.forName("java.lang.Shutdown", true, null)
                .getDeclaredMethod("add", int.class, boolean.class, Runnable.class);
        add.setAccessible(true);
        int slot = LAST_SLOT;
        while (!takes(add, slot, last)) {
            slot--;
        }
    }

    /** False where somebody else was there before; the JDK says so by an error. */
    private static boolean takes(Method add, int slot, Runnable last) throws Exception {
        try {
            add.invoke(null, slot, false, last);
            return true;
        } catch (InvocationTargetException e) {
            if (slot == SLOTS_OF_THE_JDK) {
                throw new IllegalStateException("no slot is free", e.getCause());
            }
            return false;
        }
    }
}
