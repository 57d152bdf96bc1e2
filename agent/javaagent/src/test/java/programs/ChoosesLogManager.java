package programs;

import java.util.logging.LogManager;

/** Chooses its log manager in main, as application servers do. */
public final class ChoosesLogManager {

    private ChoosesLogManager() {}

    /** The choice. */
    public static final class Own extends LogManager {}

    public static void main(String[] arguments) {
        System.setProperty("java.util.logging.manager", Own.class.getName());
        System.out.println(LogManager.getLogManager().getClass().getName());
    }
}
