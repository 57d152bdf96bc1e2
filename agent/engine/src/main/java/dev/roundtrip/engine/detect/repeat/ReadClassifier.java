package dev.roundtrip.engine.detect.repeat;

import dev.roundtrip.engine.detect.DetectionSettings;
import dev.roundtrip.engine.record.DriverLink;
import dev.roundtrip.engine.record.ParameterUse;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ShapeUse;

/** Decides what the repeats of one query are. */
final class ReadClassifier {

    static final double COVER = 0.5;
    private static final double IN_ORDER = 0.9;
    /** Below this many matches, order without cover happens by chance too often. */
    private static final int MATCHES_IN_ORDER = 5;
    /** Keys from 1 to k match the keys of any other table: only a nearly full cover is proof. */
    private static final double DENSE_COVER = 0.9;
    /** Fewer numbers that come again and again may be kinds or states that the code knows. */
    private static final int FEW_KEYS = 10;

    private final DetectionSettings settings;

    ReadClassifier(DetectionSettings settings) {
        this.settings = settings;
    }

    Judgement judge(ShapeUse use, RequestRecord request) {
        Links links = new Links(use, request, settings.matches());
        DriverLink self = links.self();
        DriverLink other = links.other();
        if (stepped(use, other)) {
            return Judgement.of(Verdict.OFFSET_PAGES);
        }
        if (self != null && keyset(use)) {
            return new Judgement(Verdict.KEYSET_PAGES, self);
        }
        if (Classifier.listed(use, other)) {
            return Judgement.of(Verdict.BATCHED);
        }
        DriverLink walk = links.walk(request);
        if (walk != null || other != null && Links.movingTarget(other)) {
            return new Judgement(Verdict.CHAIN, walk == null ? other : walk);
        }
        return driven(use, request, self, other);
    }

    private Judgement driven(ShapeUse use, RequestRecord request, DriverLink self, DriverLink other) {
        // A value that both deliver comes from outside: of a chain, another statement delivers the first value only.
        if (other != null && (self == null || other.cover() >= self.cover())) {
            return driven(use, other);
        }
        if (self != null && !byChance(self)) {
            return new Judgement(Verdict.CHAIN, self);
        }
        return Classifier.mostlyEqual(use) ? equal(use, request) : undriven(use);
    }

    private Judgement driven(ShapeUse use, DriverLink link) {
        if (use.executions() < settings.confirmed) {
            return Judgement.NOTHING;
        }
        if (proven(link) && !cautious(use, link)) {
            return new Judgement(Verdict.DRIVEN_READ, link);
        }
        boolean likely = Classifier.looped(use) && use.executions() >= settings.likely;
        return likely ? new Judgement(Verdict.LOOPED_READ, link) : repeated(use);
    }

    private Judgement undriven(ShapeUse use) {
        if (use.shape().limited() && Comparisons.offset(use)) {
            return Judgement.of(Verdict.OFFSET_PAGES);
        }
        if (Comparisons.ranges(use)) {
            // A range that holds one row may be a look-up as of a date as well as a step of a report.
            return use.maxRows() > 1 ? Judgement.of(Verdict.OFFSET_PAGES) : repeated(use);
        }
        boolean likely = Classifier.looped(use)
                && !calendar(use)
                && use.executions() >= settings.likely
                && use.distinctBinds() >= DetectionSettings.DEFAULT.likely;
        return likely ? Judgement.of(Verdict.LOOPED_READ) : repeated(use);
    }

    /** Whether nothing but dates moves: the days of a report come from the calendar and not from rows. */
    private static boolean calendar(ShapeUse use) {
        boolean dates = false;
        for (ParameterUse parameter : use.parameters()) {
            if (parameter.distinct > 1 && !parameter.dates) {
                return false;
            }
            dates |= parameter.distinct > 1;
        }
        return dates;
    }

    private Judgement repeated(ShapeUse use) {
        return use.executions() >= settings.repeated ? Judgement.of(Verdict.REPEATED_READ) : Judgement.NOTHING;
    }

    private static Judgement equal(ShapeUse use, RequestRecord request) {
        if (Classifier.retried(use, use.repeatedBinds())) {
            return Judgement.of(Verdict.RETRY);
        }
        if (use.repeatedBinds() == 0) {
            return Judgement.of(Verdict.RE_READ);
        }
        return Judgement.of(Classifier.polled(use, request) ? Verdict.POLLING : Verdict.DUPLICATE);
    }

    static boolean proven(DriverLink link) {
        return link.cover() >= COVER || link.orderRatio() >= IN_ORDER && link.matched >= MATCHES_IN_ORDER;
    }

    static boolean cautious(ShapeUse use, DriverLink link) {
        boolean fewAgain = link.matched < FEW_KEYS && Classifier.mostlyEqual(use);
        return link.dense && (link.cover() < DENSE_COVER || fewAgain);
    }

    /** Small numbers equal keys of rows read before; of a walk, most rows become questions. */
    private static boolean byChance(DriverLink self) {
        return self.dense && self.cover() < COVER;
    }

    /** The key of a page is never that of an earlier page; a limit of one per parent may well repeat its key. */
    private static boolean keyset(ShapeUse use) {
        return use.shape().limited() && use.distinctBinds() * 10 >= use.executions() * 9;
    }

    /**
     * Offsets match the keys of a table by chance, in order even, so they are looked for first. A page's rows equal its
     * step; where they do not, a proven driver has the better claim: a few rows per parent, with keys that rise evenly.
     */
    private static boolean stepped(ShapeUse use, DriverLink other) {
        int moving = 0;
        long step = 0;
        for (ParameterUse parameter : use.parameters()) {
            if (parameter.distinct > 1) {
                moving++;
                if (Math.abs(parameter.step) < 2 || step != 0 && parameter.step != step) {
                    return false;
                }
                step = parameter.step;
            }
        }
        // Of pages whose parameters stand still, the offset stands in the text.
        boolean pages = moving == 1 && use.shape().limited()
                || moving == 0 && !use.parameters().isEmpty() && keyset(use);
        boolean ranges = moving == 2;
        return (pages || ranges) && (Math.abs(step) == use.maxRows() || other == null || !proven(other));
    }
}
