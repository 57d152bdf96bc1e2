package dev.roundtrip.report.console.text;

/**
 * The unit and precision in which a time is told: three or four digits that count. One scale serves a whole breakdown,
 * so that its lines visibly add up.
 */
public enum Scale {
    NANOS(1, 0, "ns", 1_000),
    HUNDREDTHS_OF_MICROS(10, 2, "us", 10_000),
    TENTHS_OF_MICROS(100, 1, "us", 100_000),
    MICROS(1_000, 0, "us", 1_000_000),
    HUNDREDTHS_OF_MILLIS(10_000, 2, "ms", 10_000_000),
    TENTHS_OF_MILLIS(100_000, 1, "ms", 100_000_000),
    MILLIS(1_000_000, 0, "ms", 10_000_000_000L),
    TENTHS_OF_SECONDS(100_000_000, 1, "s", 100_000_000_000L),
    SECONDS(1_000_000_000, 0, "s", 600_000_000_000L),
    TENTHS_OF_MINUTES(6_000_000_000L, 1, "min", 36_000_000_000_000L),
    TENTHS_OF_HOURS(360_000_000_000L, 1, "h", Long.MAX_VALUE);

    private static final int MOST_DECIMALS = 4;

    private final long stepNanos;
    private final int decimals;
    private final String unit;
    private final long limitNanos;

    Scale(long stepNanos, int decimals, String unit, long limitNanos) {
        this.stepNanos = stepNanos;
        this.decimals = decimals;
        this.unit = unit;
        this.limitNanos = limitNanos;
    }

    /** The finest scale in which the rounded time still fits. */
    public static Scale of(long nanos) {
        for (Scale scale : values()) {
            if (scale.steps(nanos) < scale.limitNanos / scale.stepNanos) {
                return scale;
            }
        }
        return TENTHS_OF_HOURS;
    }

    /** The time in steps of this scale, rounded half up. */
    public long steps(long nanos) {
        long whole = nanos / stepNanos;
        return nanos % stepNanos * 2 >= stepNanos ? whole + 1 : whole;
    }

    /** The time in another scale's unit, with as many decimals as show two digits of it, at most four. */
    String inUnitOf(Scale other, long nanos) {
        if (nanos == 0) {
            return "0" + other.unit;
        }
        if (unit.equals(other.unit)) {
            return text(steps(nanos));
        }
        int decimals = 1;
        double shown = 10.0 * nanos / other.unitNanos();
        for (; shown < 10 && decimals < MOST_DECIMALS; decimals++) {
            shown *= 10;
        }
        String least = "<" + Figures.decimal(1, decimals);
        return (shown < 0.5 ? least : Figures.decimal(Math.round(shown), decimals)) + other.unit;
    }

    private long unitNanos() {
        long nanos = stepNanos;
        for (int i = 0; i < decimals; i++) {
            nanos *= 10;
        }
        return nanos;
    }

    /** {@code 3,800ms}. */
    public String text(long steps) {
        return Figures.decimal(steps, decimals) + unit;
    }
}
