package dev.roundtrip.javaagent;

/**
 * {@code enabled=false}, asked before anything else happens. The same precedence as for every option: agent string,
 * system property, environment. The file that {@code config} names is read later, with the other options.
 */
final class KillSwitch {
    private static final String KEY = "enabled=";

    private KillSwitch() {}

    /** @param arguments the agent string; null allowed */
    static boolean isOff(String arguments) {
        String given = fromArguments(arguments);
        if (given == null) {
            given = System.getProperty("roundtrip.enabled");
        }
        if (given == null) {
            given = System.getenv("ROUNDTRIP_ENABLED");
        }
        return given != null && "false".equalsIgnoreCase(given.trim());
    }

    // By hand: String.split may start the regular expressions, which premain leaves alone.
    private static String fromArguments(String arguments) {
        if (arguments == null) {
            return null;
        }
        int from = 0;
        while (from <= arguments.length()) {
            int comma = arguments.indexOf(',', from);
            int end = comma < 0 ? arguments.length() : comma;
            String part = arguments.substring(from, end).trim();
            if (part.startsWith(KEY)) {
                return part.substring(KEY.length());
            }
            from = end + 1;
        }
        return null;
    }
}
