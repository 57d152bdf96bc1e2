package dev.roundtrip.report.json;

import dev.roundtrip.engine.finding.Nearest;
import dev.roundtrip.report.console.block.FindingText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** An object of a document that people write in: each value knows its line, and nothing unknown is passed over. */
final class StrictObject {

    /** A value and the line that it stands on. */
    static final class Value {
        final Object value;
        final int line;

        Value(Object value, int line) {
            this.value = value;
            this.line = line;
        }
    }

    private static final int MOST_SHOWN = 60;

    private final String name;
    private final int line;
    private final Map<String, Value> values;

    /** @param name of the file */
    StrictObject(String name, int line, Map<String, Value> values) {
        this.name = name;
        this.line = line;
        this.values = values;
    }

    /** @throws UnreadableBaselineException for a key that is not among these */
    void allow(List<String> keys) throws UnreadableBaselineException {
        for (String key : values.keySet()) {
            if (!keys.contains(key)) {
                String nearest = Nearest.to(key, keys.toArray(new String[0]));
                throw damage(key, "the key " + shown(key) + " is not known; the nearest is " + nearest);
            }
        }
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    String text(String key) throws UnreadableBaselineException {
        String text = optionalText(key);
        if (text == null) {
            throw damage("no " + key);
        }
        return text;
    }

    /** Null where the key is missing. */
    String optionalText(String key) throws UnreadableBaselineException {
        if (!has(key)) {
            return null;
        }
        Object value = values.get(key).value;
        if (!(value instanceof String) || ((String) value).trim().isEmpty()) {
            throw damage(key, key + " is not a text");
        }
        return (String) value;
    }

    long number(String key) throws UnreadableBaselineException {
        Object value = values.get(key).value;
        if (!(value instanceof Integer) && !(value instanceof Long)) {
            throw damage(key, key + " is not a whole number");
        }
        return ((Number) value).longValue();
    }

    /** The objects of an array; none where the key is missing. */
    List<StrictObject> objects(String key) throws UnreadableBaselineException {
        if (!has(key)) {
            return Collections.emptyList();
        }
        Object value = values.get(key).value;
        if (!(value instanceof List)) {
            throw damage(key, key + " is not a list");
        }
        List<StrictObject> objects = new ArrayList<>();
        for (Object element : (List<?>) value) {
            if (!(element instanceof StrictObject)) {
                throw damage(key, key + " holds something that is not an entry");
            }
            objects.add((StrictObject) element);
        }
        return objects;
    }

    /** A word of the file, fit for a message: short, and nothing that could steer a terminal. */
    static String shown(String word) {
        String plain = FindingText.visible(word);
        return plain.length() > MOST_SHOWN ? plain.substring(0, MOST_SHOWN) + "..." : plain;
    }

    /** About the object as a whole. */
    UnreadableBaselineException damage(String what) {
        return UnreadableBaselineException.at(name, line, what);
    }

    /** About one of its values. */
    UnreadableBaselineException damage(String key, String what) {
        return UnreadableBaselineException.at(name, values.get(key).line, what);
    }
}
