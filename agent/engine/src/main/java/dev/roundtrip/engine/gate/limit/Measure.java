package dev.roundtrip.engine.gate.limit;

/** What a unit of work may be limited in, whatever its findings are. */
public enum Measure {
    STATEMENTS("max-statements", "Run fewer statements: fetch what belongs together in one, and write in batches."),
    CONNECTIONS(
            "max-connections",
            "Take one connection for the whole unit of work, for example by one transaction around it."),
    COST("max-cost", null);

    private final String option;
    private final String remedy;

    Measure(String option, String remedy) {
        this.option = option;
        this.remedy = remedy;
    }

    /** As the command line names it. */
    public String option() {
        return option;
    }

    /** What to do where it is exceeded; null where the finding knows better. */
    String remedy() {
        return remedy;
    }
}
