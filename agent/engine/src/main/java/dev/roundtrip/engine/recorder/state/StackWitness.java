package dev.roundtrip.engine.recorder.state;

/**
 * Which calls the current thread really is in, by its own stack. Asked only after that ran out of room: then the ends of
 * calls could not be told, and whoever believed them to be under way would take all that follows for nested in them.
 */
final class StackWitness {

    private static final String DRIVER_MANAGER = "java.sql.DriverManager";

    private final StackTraceElement[] stack = new Throwable().getStackTrace();
    private final int below;

    /** @param self of the call that begins, which is no witness for others; null for a static method */
    StackWitness(Object self) {
        int at = next(0, self, true);
        below = at == stack.length ? 0 : next(at, self, false);
    }

    /** Whether a method of the object's class is under way below the call that begins. */
    boolean saw(Object self) {
        return next(below, self, true) < stack.length;
    }

    private int next(int from, Object self, boolean ofIt) {
        int at = from;
        while (at < stack.length && isOf(self, stack[at].getClassName()) != ofIt) {
            at++;
        }
        return at;
    }

    private static boolean isOf(Object self, String className) {
        if (self == null) {
            return className.equals(DRIVER_MANAGER);
        }
        for (Class<?> type = self.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
            if (type.getName().equals(className)) {
                return true;
            }
        }
        return false;
    }
}
