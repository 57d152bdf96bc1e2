package dev.roundtrip.javaagent.life;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What the options say, in the types of those who need it. Immutable. */
public final class Settings {
    private static final String OFF = "off";

    private final OptionText options;

    public Settings(OptionText options) {
        this.options = options;
    }

    /** Package prefixes of the user's code; empty for all but known libraries. */
    public List<String> applicationPackages() {
        return list(options.of("app"));
    }

    /** Methods that are a unit of work. */
    public List<String> requestMethods() {
        return list(options.of("request"));
    }

    /** The directory for the recording; null where none is wanted. */
    String output() {
        return options.of("output");
    }

    /** Where the summary goes: {@code stderr}, {@code stdout} or a file. */
    String console() {
        String given = options.of("console");
        return given == null ? "stderr" : given;
    }

    /** Whether nothing is printed but notices. */
    boolean silent() {
        String report = options.of("report");
        return console().equals(OFF) || report != null && !list(report).contains("console");
    }

    /**
     * From summary to summary; 0 for none while running.
     *
     * @throws IllegalArgumentException when it is no duration
     */
    long intervalNanos() {
        String text = options.of("interval");
        if (text == null) {
            return 0;
        }
        int unit = 0;
        while (unit < text.length() && Character.isDigit(text.charAt(unit))) {
            unit++;
        }
        if (unit == 0 || unit > 9) {
            throw new IllegalArgumentException("interval=" + text + " is no duration; write 60s, 500ms or 5m");
        }
        return unitOf(text.substring(unit), text).toNanos(Long.parseLong(text.substring(0, unit)));
    }

    private static TimeUnit unitOf(String unit, String text) {
        switch (unit) {
            case "ms":
                return TimeUnit.MILLISECONDS;
            case "s":
                return TimeUnit.SECONDS;
            case "m":
                return TimeUnit.MINUTES;
            case "h":
                return TimeUnit.HOURS;
            default:
                throw new IllegalArgumentException("interval=" + text + " is no duration; write 60s, 500ms or 5m");
        }
    }

    private static List<String> list(String text) {
        if (text == null) {
            return Collections.emptyList();
        }
        List<String> parts = new ArrayList<>();
        for (String part : text.replace(';', ':').split(":")) {
            parts.add(part);
        }
        return parts;
    }
}
