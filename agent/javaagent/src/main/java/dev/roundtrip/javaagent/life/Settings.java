package dev.roundtrip.javaagent.life;

import dev.roundtrip.engine.detect.DetectionSettings;
import dev.roundtrip.engine.detect.Ignored;
import dev.roundtrip.engine.gate.GatePolicy;
import dev.roundtrip.engine.options.Option;
import dev.roundtrip.engine.options.Options;
import dev.roundtrip.report.files.BaselineHint;

/** What the options say about judging and telling, in the types of those who need it. Immutable. */
final class Settings {
    private static final String OFF = "off";
    private static final String CONSOLE = "console";

    private final Options options;

    Settings(Options options) {
        this.options = options;
    }

    /** The directory for the recording; null where none is wanted. */
    String output() {
        return options.text(Option.OUTPUT);
    }

    /** Where the summary goes: {@code stderr}, {@code stdout} or a file. */
    String console() {
        return options.text(Option.CONSOLE);
    }

    /** Whether nothing is printed but notices. */
    boolean silent() {
        return console().equals(OFF) || !options.list(Option.REPORT).contains(CONSOLE);
    }

    /** From summary to summary; 0 for none while running. */
    long intervalNanos() {
        return options.nanos(Option.INTERVAL);
    }

    /** How long is watched; 0 for as long as the program runs. */
    long durationNanos() {
        return options.nanos(Option.DURATION);
    }

    /** The round-trip time that costs are projected to; 0 for none in particular. */
    long rttNanos() {
        return options.nanos(Option.RTT);
    }

    /** What the user does not want to be told. */
    Ignored ignored() {
        return new Ignored(options.list(Option.IGNORE));
    }

    /** What fails the run; empty where nothing does. */
    GatePolicy gate() {
        return new GatePolicy(options.failKinds(), options.failGrade());
    }

    /** The file of what is known already; null where there is none. */
    String baseline() {
        return options.text(Option.BASELINE);
    }

    /** How a team accepts what its old code does, in words. */
    String accepting() {
        return options.given(Option.BUILD) ? BaselineHint.forMaven() : BaselineHint.forJar(output(), baseline());
    }

    /** From which numbers on something is told. */
    DetectionSettings detection() {
        if (!options.given(Option.N_PLUS_ONE_THRESHOLD)) {
            return DetectionSettings.DEFAULT;
        }
        int repeats = options.number(Option.N_PLUS_ONE_THRESHOLD, DetectionSettings.DEFAULT.confirmed);
        return DetectionSettings.DEFAULT.withRepeats(repeats);
    }
}
