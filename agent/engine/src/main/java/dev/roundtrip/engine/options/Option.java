package dev.roundtrip.engine.options;

/** Every option, declared once. */
public enum Option {
    OUTPUT("output", null, "directory for the recording, roundtrip-<pid>.json");

    private final String key;
    private final String defaultText;
    private final String meaning;

    Option(String key, String defaultText, String meaning) {
        this.key = key;
        this.defaultText = defaultText;
        this.meaning = meaning;
    }

    /** As users type it. */
    public String key() {
        return key;
    }

    /** Null where the option has no default. */
    public String defaultText() {
        return defaultText;
    }

    /** One line for the documentation. */
    public String meaning() {
        return meaning;
    }
}
