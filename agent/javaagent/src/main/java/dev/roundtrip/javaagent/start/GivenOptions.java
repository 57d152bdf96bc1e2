package dev.roundtrip.javaagent.start;

import dev.roundtrip.javaagent.life.OptionText;
import java.util.Locale;

/** Options as given: in the agent string, as a system property, in the environment; the first wins. */
final class GivenOptions implements OptionText {
    private final String arguments;

    /** @param arguments the agent string; null where there is none */
    GivenOptions(String arguments) {
        this.arguments = arguments == null ? "" : arguments;
    }

    @Override
    public String of(String key) {
        String given = fromArguments(key + "=");
        if (given == null) {
            given = System.getProperty("roundtrip." + key);
        }
        if (given == null) {
            given = System.getenv("ROUNDTRIP_"
                    + key.toUpperCase(Locale.ROOT).replace('-', '_').replace('.', '_'));
        }
        return given;
    }

    private String fromArguments(String start) {
        for (String part : arguments.split(",")) {
            if (part.startsWith(start)) {
                return part.substring(start.length());
            }
        }
        return null;
    }
}
