package dev.roundtrip.engine.options;

import dev.roundtrip.engine.finding.Nearest;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Asks the four places in which options are given. Called in premain: no regular expressions, lambdas or formatting.
 */
final class Sources {

    static final String ENVIRONMENT = "ROUNDTRIP_";

    private static final String PROPERTY = "roundtrip.";

    private final Values values = new Values();

    Options read(String agentString, Map<?, ?> properties, Map<String, String> environment, ConfigFile config) {
        agentString(agentString == null ? "" : agentString);
        properties(properties);
        environment(environment);
        String path = values.given(Option.CONFIG);
        if (path != null) {
            file(path, config);
        }
        return values.options();
    }

    private void agentString(String text) {
        int start = 0;
        while (start <= text.length()) {
            int comma = text.indexOf(',', start);
            int end = comma < 0 ? text.length() : comma;
            pair(text.substring(start, end).trim());
            start = end + 1;
        }
    }

    private void pair(String pair) {
        if (pair.isEmpty()) {
            return;
        }
        int equals = pair.indexOf('=');
        String key = equals < 0 ? pair : pair.substring(0, equals).trim();
        Option option = byKey(key);
        if (option == null) {
            values.unknown("option " + key, key);
        } else if (equals < 0) {
            values.complain(option.key() + " has no value", option);
        } else {
            values.give(option, option.key(), pair.substring(equals + 1), true);
        }
    }

    private void properties(Map<?, ?> properties) {
        for (Option option : Option.values()) {
            give(option, "-D" + PROPERTY + option.key(), properties.get(PROPERTY + option.key()));
        }
        for (String name : names(properties)) {
            if (name.startsWith(PROPERTY)) {
                slip("-D" + name, name.substring(PROPERTY.length()));
            }
        }
    }

    private void environment(Map<String, String> environment) {
        for (Option option : Option.values()) {
            give(option, option.environmentKey(), environment.get(option.environmentKey()));
        }
        for (String name : names(environment)) {
            if (name.startsWith(ENVIRONMENT) && byEnvironmentKey(name) == null) {
                slip(name, asKey(name));
            }
        }
    }

    private void file(String path, ConfigFile config) {
        Properties properties;
        try {
            properties = config.read(path);
        } catch (IOException e) {
            values.complain("config=" + path + " cannot be read (" + e.getMessage() + "); going on without it");
            return;
        }
        for (String name : names(properties)) {
            String key = name.startsWith(PROPERTY) ? name.substring(PROPERTY.length()) : name;
            Option option = byKey(key);
            if (option == null || option == Option.CONFIG) {
                values.unknown("option " + name + " in " + path, key);
            } else {
                give(option, path + ": " + name, properties.get(name));
            }
        }
    }

    private void give(Option option, String spelling, Object value) {
        if (value instanceof String && !((String) value).trim().isEmpty()) {
            values.give(option, spelling, (String) value, false);
        }
    }

    /** Others may use our prefix too: only what looks like a slip of the pen is told. */
    private void slip(String spelling, String key) {
        if (byKey(key) == null && Nearest.close(key, nearestKey(key))) {
            values.unknown(spelling, key);
        }
    }

    private static String asKey(String environmentName) {
        StringBuilder key = new StringBuilder();
        for (int i = ENVIRONMENT.length(); i < environmentName.length(); i++) {
            char c = environmentName.charAt(i);
            key.append(c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c == '_' ? '-' : c);
        }
        return key.toString();
    }

    /** In order, so that complaints are; a copy, as another thread may set properties meanwhile. */
    private static List<String> names(Map<?, ?> map) {
        TreeMap<String, Object> names = new TreeMap<>();
        Object[] keys = map.keySet().toArray();
        for (Object key : keys) {
            if (key instanceof String) {
                names.put((String) key, key);
            }
        }
        return Collections.list(Collections.enumeration(names.keySet()));
    }

    static String nearestKey(String key) {
        Option[] options = Option.values();
        String[] keys = new String[options.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = options[i].key();
        }
        return Nearest.to(key, keys);
    }

    private static Option byKey(String key) {
        for (Option option : Option.values()) {
            if (option.key().equals(key)) {
                return option;
            }
        }
        return null;
    }

    private static Option byEnvironmentKey(String name) {
        for (Option option : Option.values()) {
            if (option.environmentKey().equals(name)) {
                return option;
            }
        }
        return null;
    }
}
