package dev.roundtrip.engine.options;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The options in force: the values of {@link Option}, from four sources in this order of precedence: the agent string,
 * system properties ({@code roundtrip.key}), the environment ({@code ROUNDTRIP_KEY}), a properties file named by
 * {@code config}. What cannot be used is told in {@link #complaints()} and replaced by the default. Immutable.
 */
public final class Options {

    private final Map<Option, String> values;
    private final List<String> complaints;

    Options(Map<Option, String> values, List<String> complaints) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        this.complaints = Collections.unmodifiableList(complaints);
    }

    /** The text in force for one option; its default where none was given; null where it has none. */
    public String text(Option option) {
        String given = values.get(option);
        return given == null ? option.defaultText() : given;
    }

    /** One line for each unknown key and bad value, naming it and the nearest valid one. */
    public List<String> complaints() {
        return complaints;
    }
}
