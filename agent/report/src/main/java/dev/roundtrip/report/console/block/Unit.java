package dev.roundtrip.report.console.block;

import dev.roundtrip.engine.record.RequestKind;
import java.util.EnumMap;
import java.util.Map;

/** What one unit of work of a kind is called. */
public final class Unit {

    private static final Map<RequestKind, String> NOUNS = new EnumMap<>(RequestKind.class);

    static {
        NOUNS.put(RequestKind.HTTP, "request");
        NOUNS.put(RequestKind.TEST, "test");
        NOUNS.put(RequestKind.MESSAGE, "message");
        NOUNS.put(RequestKind.METHOD, "call");
    }

    private Unit() {}

    /** {@code request}, {@code test}, {@code run}… */
    public static String noun(RequestKind kind) {
        return NOUNS.getOrDefault(kind, "run");
    }

    /** {@code Requests}, {@code Tests}, {@code Runs}…: for the head of a line. */
    public static String plural(RequestKind kind) {
        String noun = noun(kind);
        return Character.toUpperCase(noun.charAt(0)) + noun.substring(1) + "s";
    }
}
