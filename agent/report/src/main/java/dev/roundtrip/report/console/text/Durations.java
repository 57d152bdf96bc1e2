package dev.roundtrip.report.console.text;

/** Times as people read them: {@code 8.42ms}, {@code 3,800ms}, {@code 12.5s}. */
public final class Durations {

    private Durations() {}

    public static String text(long nanos) {
        if (nanos == 0) {
            return "0ms";
        }
        Scale scale = Scale.of(nanos);
        return scale.text(scale.steps(nanos));
    }

    /** The time in the unit of a larger one that it stands beside. */
    public static String text(long nanos, long largerNanos) {
        return largerNanos == 0 ? text(nanos) : Scale.of(nanos).inUnitOf(Scale.of(largerNanos), nanos);
    }
}
