package dev.roundtrip.instrument.program;

import java.util.Objects;

/** A method that the user declared to be a unit of work. Immutable. */
public final class ConfiguredMethod {

    private static final int NO_PARAMETER = -1;

    private final String className;
    private final String method;
    private final int parameter;

    private ConfiguredMethod(String className, String method, int parameter) {
        this.className = Objects.requireNonNull(className);
        this.method = Objects.requireNonNull(method);
        this.parameter = parameter;
    }

    /**
     * @param text {@code com.acme.Job#run}, or {@code com.acme.Job#run[0]} where the name of the unit shall tell the
     *     first argument; nested classes with {@code $}
     * @throws IllegalArgumentException when it is neither
     */
    public static ConfiguredMethod parse(String text) {
        int hash = text.indexOf('#');
        int end = text.endsWith("[0]") ? text.length() - 3 : text.length();
        if (hash < 1 || hash + 1 >= end || text.indexOf('[') >= 0 && end == text.length()) {
            throw new IllegalArgumentException(text + " is no method; write com.acme.Job#run or com.acme.Job#run[0]");
        }
        int parameter = end == text.length() ? NO_PARAMETER : 0;
        return new ConfiguredMethod(text.substring(0, hash), text.substring(hash + 1, end), parameter);
    }

    /** The dotted name. */
    public String className() {
        return className;
    }

    public String method() {
        return method;
    }

    /** Whether the unit's name tells the first argument. */
    public boolean tellsArgument() {
        return parameter != NO_PARAMETER;
    }

    /** What the unit is called: {@code com.acme.Job#run}. */
    public String name() {
        return className + "#" + method;
    }
}
