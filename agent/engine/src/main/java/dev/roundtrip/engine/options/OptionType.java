package dev.roundtrip.engine.options;

import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.finding.Nearest;

/**
 * How the values of an option are written, and what is wrong with one that is not. For lists it speaks of one item.
 * Lists are separated by {@code :} or {@code ;}, outside the agent string by commas too.
 */
enum OptionType {
    SWITCH("`true` or `false`", false),
    NUMBER("a whole number, 2 or more", false),
    DURATION("a number and `us`, `ms`, `s`, `m` or `h`", false),
    PLACE("a path", false),
    CONSOLE("`stderr`, `stdout`, `off` or a file", false),
    GRADE("`confirmed` or `likely`", false),
    BUILD("`maven`", false),
    REPORTS("a list of `console`, `json`", true),
    KINDS("a list of finding kinds, or `all`", true),
    WAYS("a list of `executors`, `fork-join`, `virtual-threads`, `coroutines`, or `none`", true),
    PACKAGES("a list of package prefixes", true),
    METHODS("a list of `Class#method`, `Class#method[0]`", true),
    PATTERNS("a list of endpoints, classes or `Class.method`, `*` for any text", true);

    /** The word for no way at all. */
    private static final String NONE = "none";

    private static final String[] NO_CHOICE = {};

    private final String written;
    private final boolean list;

    OptionType(String written, boolean list) {
        this.written = written;
        this.list = list;
    }

    /** For the documentation, with code in back-ticks. */
    String written() {
        return written;
    }

    boolean isList() {
        return list;
    }

    /** Null where the value can be used, else what it should have been, to be read after "is not". */
    String fault(String value) {
        switch (this) {
            case SWITCH:
            case GRADE:
            case BUILD:
            case REPORTS:
            case KINDS:
            case WAYS:
                return choiceFault(value);
            case NUMBER:
                return Numbers.count(value) < 2 ? "a whole number of 2 or more" : null;
            case DURATION:
                return Numbers.nanos(value) <= 0 ? "a duration; write it like 60s, 500ms or 5m" : null;
            case METHODS:
                return RequestMethod.parse(value) == null ? "a method; write it like com.acme.Job#run" : null;
            case PACKAGES:
                return Names.prefix(value) ? null : "a package; write it like com.acme";
            default:
                return null;
        }
    }

    private String choiceFault(String value) {
        String[] choices = choices();
        for (String choice : choices) {
            if (choice.equals(value)) {
                return null;
            }
        }
        return "known; the nearest is " + Nearest.to(value, choices);
    }

    /** The words that are values; none where there are too many to list. */
    private String[] choices() {
        switch (this) {
            case SWITCH:
                return new String[] {"true", "false"};
            case GRADE:
                return new String[] {Grade.CONFIRMED.label(), Grade.LIKELY.label()};
            case BUILD:
                return new String[] {"maven"};
            case REPORTS:
                return new String[] {"console", "json"};
            case KINDS:
                return kinds();
            case WAYS:
                return new String[] {"executors", "fork-join", "virtual-threads", "coroutines", NONE};
            default:
                return NO_CHOICE;
        }
    }

    private static String[] kinds() {
        FindingKind[] kinds = FindingKind.values();
        String[] labels = new String[kinds.length + 1];
        for (int i = 0; i < kinds.length; i++) {
            labels[i] = kinds[i].label();
        }
        labels[kinds.length] = Options.ALL;
        return labels;
    }
}
