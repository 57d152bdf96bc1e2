package dev.roundtrip.engine.gate;

/** Why a run proves nothing: what was not observed, and what to do about it. */
public enum BlindSpot {
    NO_JDBC(
            "no class of a JDBC driver or pool was used",
            "run something that reads the database, with the agent in that very JVM"),
    BLIND(
            "JDBC classes were woven, yet not one call was recorded",
            "run something that reads the database; if this stays, see \"Roundtrip is blind\" in docs/troubleshooting.md"),
    NO_REQUEST(
            "calls were recorded, yet no request, test, job or program ended",
            "let the program end by itself or by SIGTERM, so that its last request is closed");

    private final String reason;
    private final String remedy;

    BlindSpot(String reason, String remedy) {
        this.reason = reason;
        this.remedy = remedy;
    }

    /** A main clause. */
    public String reason() {
        return reason;
    }

    /** An order to the reader. */
    public String remedy() {
        return remedy;
    }
}
