package dev.roundtrip.report;

import dev.roundtrip.engine.gate.Gate;
import dev.roundtrip.engine.gate.GatePolicy;
import dev.roundtrip.engine.gate.Verdict;
import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.report.source.SourcePaths;
import java.util.Objects;

/** What a report tells: a recording, what a gate says about it, and where its sources lie. Immutable. */
public final class Told {

    public final Recording recording;
    public final Verdict verdict;
    public final SourcePaths sources;

    public Told(Recording recording, Verdict verdict, SourcePaths sources) {
        this.recording = Objects.requireNonNull(recording);
        this.verdict = Objects.requireNonNull(verdict);
        this.sources = Objects.requireNonNull(sources);
    }

    /** Judged by the defaults of the command {@code check}, with sources in the usual layout. */
    public static Told of(Recording recording) {
        return new Told(recording, new Gate(GatePolicy.nothingConfirmed()).judge(recording), SourcePaths.USUAL);
    }
}
