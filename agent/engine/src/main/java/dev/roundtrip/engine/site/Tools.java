package dev.roundtrip.engine.site;

/** Recognises tools whose statements are no part of what the application does for a request. */
public final class Tools {

    /** Prefix of the classes, and what they stand for. */
    private static final String[][] MIGRATIONS = {
        {"org.flywaydb.", "a Flyway migration"},
        {"liquibase.", "a Liquibase migration"},
        {"org.springframework.jdbc.datasource.init.", "an SQL script"},
        {"org.springframework.batch.core.repository.", "Spring Batch's job repository"},
    };

    private Tools() {}

    /** The tool anywhere in the stack, since its migrations may be written in Java; null without one. */
    static String in(StackTraceElement[] stack) {
        for (StackTraceElement frame : stack) {
            for (String[] tool : MIGRATIONS) {
                if (frame.getClassName().startsWith(tool[0])) {
                    return tool[1];
                }
            }
        }
        return null;
    }

    /** Whether what triggered a statement is such a tool. */
    public static boolean isMigration(String trigger) {
        for (String[] tool : MIGRATIONS) {
            if (trigger.equals(tool[1])) {
                return true;
            }
        }
        return false;
    }
}
