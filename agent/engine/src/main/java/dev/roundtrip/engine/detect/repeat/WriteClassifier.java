package dev.roundtrip.engine.detect.repeat;

import dev.roundtrip.engine.detect.DetectionSettings;
import dev.roundtrip.engine.record.DriverLink;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ShapeUse;

/** Decides what the repeats of one write are. */
public final class WriteClassifier {

    private final DetectionSettings settings;

    WriteClassifier(DetectionSettings settings) {
        this.settings = settings;
    }

    Judgement judge(ShapeUse use, RequestRecord request) {
        long singles = Classifier.singles(use);
        Links links = new Links(use, request, settings.matches());
        DriverLink other = links.other();
        if (singles < use.executions() && singles < settings.writes || Classifier.listed(use, other)) {
            return Judgement.of(Verdict.BATCHED);
        }
        if (singles < settings.writes) {
            return Judgement.NOTHING;
        }
        if (chunked(use)) {
            return Judgement.of(Verdict.BATCHED);
        }
        if (Classifier.mostlyEqual(use) && Classifier.retried(use, singles - use.distinctBinds())) {
            return Judgement.of(Verdict.RETRY);
        }
        if (SameRow.rewritten(use)) {
            return rewritten(use, request, other);
        }
        if (other != null && Links.movingTarget(other)) {
            // What changes a row makes way for the next; what adds rows could have added them all.
            return inserts(use) ? undriven(use, request, null) : new Judgement(Verdict.CHAIN, other);
        }
        return other == null ? undriven(use, request, links.self()) : driven(use, other);
    }

    /** A large change in several steps: by ranges of keys, or a limited number of rows until none is left. */
    public static boolean chunked(ShapeUse use) {
        boolean sameStep = use.shape().limited() && use.distinctBinds() == 1 && !inserts(use);
        return sameStep || Comparisons.ranges(use);
    }

    private static boolean inserts(ShapeUse use) {
        String text = use.shape().text();
        return text.startsWith("INSERT ") || text.startsWith("MERGE ");
    }

    private Judgement rewritten(ShapeUse use, RequestRecord request, DriverLink other) {
        if (Classifier.polled(use, request)) {
            return Judgement.of(Verdict.POLLING);
        }
        boolean together = other != null || Classifier.looped(use);
        return together ? Judgement.of(Verdict.REWRITTEN_ROW) : repeated(use);
    }

    private static Judgement driven(ShapeUse use, DriverLink link) {
        Verdict verdict = ReadClassifier.cautious(use, link) ? Verdict.LOOPED_WRITE : Verdict.DRIVEN_WRITE;
        return new Judgement(verdict, link);
    }

    private Judgement undriven(ShapeUse use, RequestRecord request, DriverLink self) {
        if (self != null) {
            return new Judgement(Verdict.CHAIN, self);
        }
        if (Classifier.mostlyEqual(use) && Classifier.polled(use, request)) {
            return Judgement.of(Verdict.POLLING);
        }
        if (Classifier.looped(use)) {
            return Judgement.of(Verdict.LOOPED_WRITE);
        }
        return repeated(use);
    }

    private Judgement repeated(ShapeUse use) {
        return use.executions() >= settings.repeated ? Judgement.of(Verdict.REPEATED_WRITE) : Judgement.NOTHING;
    }
}
