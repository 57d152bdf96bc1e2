package dev.roundtrip.report.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The fields of one JSON object, asked for by name and type. What is missing or of another type ends in a
 * {@link Damage} that names the path; fields that nobody asks for are ignored.
 */
final class Fields {

    private final String path;
    private final Map<?, ?> values;

    Fields(String path, Object value) {
        this.path = path;
        this.values = cast(path, Map.class, value, "an object");
    }

    /** What is wrong with the document; the message names the field. */
    static final class Damage extends RuntimeException {
        Damage(String message) {
            super(message, null, false, false);
        }
    }

    Damage damage(String name, String what) {
        return new Damage(at(name) + " " + what);
    }

    boolean has(String name) {
        return values.get(name) != null;
    }

    Fields object(String name) {
        return new Fields(at(name), values.get(name));
    }

    /** The objects of an array. */
    List<Fields> objects(String name) {
        List<Fields> objects = new ArrayList<>();
        for (Object element : array(name)) {
            objects.add(new Fields(at(name) + "[" + objects.size() + "]", element));
        }
        return objects;
    }

    /** The strings of an array. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Object element : array(name)) {
            texts.add(cast(at(name) + "[" + texts.size() + "]", String.class, element, "a text"));
        }
        return texts;
    }

    String text(String name) {
        return cast(at(name), String.class, values.get(name), "a text");
    }

    /** Null where the field is missing. */
    String optionalText(String name) {
        return has(name) ? text(name) : null;
    }

    boolean flag(String name) {
        return cast(at(name), Boolean.class, values.get(name), "true or false");
    }

    long number(String name) {
        Object value = values.get(name);
        if (value instanceof Integer || value instanceof Long) {
            return ((Number) value).longValue();
        }
        throw damage(name, value == null ? "is missing" : "is not an integer of 64 bits");
    }

    /** A count or a duration: 0 or more. */
    long amount(String name) {
        long value = number(name);
        if (value < 0) {
            throw damage(name, "is negative");
        }
        return value;
    }

    double fraction(String name) {
        return cast(at(name), Number.class, values.get(name), "a number").doubleValue();
    }

    private List<?> array(String name) {
        return cast(at(name), List.class, values.get(name), "an array");
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static <T> T cast(String path, Class<T> type, Object value, String expected) {
        if (value == null) {
            throw new Damage(path + " is missing");
        }
        if (!type.isInstance(value)) {
            throw new Damage(path + " is not " + expected);
        }
        return type.cast(value);
    }
}
