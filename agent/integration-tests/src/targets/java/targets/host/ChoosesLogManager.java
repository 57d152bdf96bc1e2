package targets.host;

import java.util.logging.LogManager;

/** A server that chooses its own log manager in main, before anybody has asked for one: WildFly does. */
public final class ChoosesLogManager {

    private ChoosesLogManager() {}

    public static void main(String[] args) throws Exception {
        System.setProperty("java.util.logging.manager", "targets.host.OwnLogManager");
        System.out.println(LogManager.getLogManager().getClass().getName());
        Exceptions.main(args);
    }
}
