package dev.roundtrip.engine.record;

/** What sort of unit of work a request is. */
public enum RequestKind {
    HTTP("http"),
    TEST("test"),
    /** What sets tests up and tears them down. */
    FIXTURE("fixture"),
    SCHEDULED("scheduled"),
    MESSAGE("message"),
    /** A chunk or a tasklet. */
    BATCH("batch"),
    METHOD("method"),
    MAIN("main"),
    BACKGROUND("background");

    private final String label;

    RequestKind(String label) {
        this.label = label;
    }

    /** As recordings spell it. */
    public String label() {
        return label;
    }

    /** Whether somebody waits for its end, so that it comes soon; others may last as long as the program. */
    public boolean endsSoon() {
        return this == HTTP || this == MESSAGE;
    }
}
