package dev.roundtrip.engine.naming;

/** What a configured method hands over: its name, or its name and first argument. */
final class ConfiguredMethods {

    private ConfiguredMethods() {}

    /** The argument is told only where its text is its value: a string, a number of the JDK, an enum and the like. */
    static String name(Object argument) {
        if (!(argument instanceof Object[])) {
            return String.valueOf(argument);
        }
        Object[] parts = (Object[]) argument;
        String text = text(parts[1]);
        return text == null ? String.valueOf(parts[0]) : parts[0] + "[" + text + "]";
    }

    /** Never calls a {@code toString} of the application. */
    private static String text(Object value) {
        if (value instanceof Enum) {
            return ((Enum<?>) value).name();
        }
        boolean plain = value instanceof String || value instanceof Character || value instanceof Boolean;
        return plain || isNumberOfTheJdk(value) ? value.toString() : null;
    }

    private static boolean isNumberOfTheJdk(Object value) {
        return value instanceof Number && value.getClass().getName().startsWith("java.");
    }
}
