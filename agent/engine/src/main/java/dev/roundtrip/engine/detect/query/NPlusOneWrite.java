package dev.roundtrip.engine.detect.query;

import dev.roundtrip.engine.detect.DetectionSettings;
import dev.roundtrip.engine.detect.Detector;
import dev.roundtrip.engine.detect.Draft;
import dev.roundtrip.engine.detect.Gain;
import dev.roundtrip.engine.detect.Words;
import dev.roundtrip.engine.detect.advice.Remedies;
import dev.roundtrip.engine.detect.repeat.Classifier;
import dev.roundtrip.engine.detect.repeat.Evidence;
import dev.roundtrip.engine.detect.repeat.Judgement;
import dev.roundtrip.engine.detect.repeat.Verdict;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.finding.Sentences;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ShapeUse;
import dev.roundtrip.engine.shape.ShapeKind;
import java.util.ArrayList;
import java.util.List;

/** A write that is sent row by row where a batch would carry all rows. */
public final class NPlusOneWrite implements Detector {

    private final Classifier classifier;

    public NPlusOneWrite(DetectionSettings settings) {
        this.classifier = new Classifier(settings);
    }

    @Override
    public FindingKind kind() {
        return FindingKind.N_PLUS_ONE_WRITE;
    }

    @Override
    public List<Finding> judge(RequestRecord request) {
        List<Finding> findings = new ArrayList<>();
        for (ShapeUse use : request.shapes()) {
            if (use.shape().kind() == ShapeKind.WRITE) {
                judge(use, request, findings);
            }
        }
        return findings;
    }

    private void judge(ShapeUse use, RequestRecord request, List<Finding> findings) {
        Judgement judgement = classifier.judge(use, request);
        Grade grade = grade(judgement.verdict);
        if (grade != null) {
            findings.add(finding(use, request, judgement, grade));
        }
    }

    private static Grade grade(Verdict verdict) {
        switch (verdict) {
            case DRIVEN_WRITE:
                return Grade.CONFIRMED;
            case LOOPED_WRITE:
            case REWRITTEN_ROW:
                return Grade.LIKELY;
            case REPEATED_WRITE:
                return Grade.INFO;
            default:
                return null;
        }
    }

    private Finding finding(ShapeUse use, RequestRecord request, Judgement judgement, Grade grade) {
        long singles = Classifier.singles(use);
        Finding.Builder finding = Draft.of(kind(), grade, request, use, singles, use.allNanos());
        finding.driver = Evidence.driver(judgement.link);
        finding.sentences = sentences(use, judgement);
        Gain gain = judgement.verdict == Verdict.REWRITTEN_ROW
                ? Gain.ofRunningOnce(use)
                : Gain.ofBatching(use, singles, request);
        gain.into(finding);
        return finding.build();
    }

    private static Sentences sentences(ShapeUse use, Judgement judgement) {
        return new Sentences() {
            @Override
            public String evidence() {
                return NPlusOneWrite.evidence(use, judgement);
            }

            @Override
            public String fix() {
                boolean rewritten = judgement.verdict == Verdict.REWRITTEN_ROW;
                return rewritten ? Remedies.forRewrites(use) : Remedies.forWrites(use);
            }
        };
    }

    private static String evidence(ShapeUse use, Judgement judgement) {
        if (judgement.verdict == Verdict.REWRITTEN_ROW) {
            return "The same row " + Words.count(use.executions(), "time")
                    + ": no value that its WHERE compares with ever changed.";
        }
        String rows = Words.count(Classifier.singles(use), "single-row write") + how(use);
        return judgement.link == null ? rows + "." : rows + ". " + Evidence.driven(judgement.link, use);
    }

    /** Of the values in batches nothing is known. */
    private static String how(ShapeUse use) {
        if (use.batches() > 0) {
            return ", in batches of one row";
        }
        String sets = Words.count(use.distinctBinds(), "distinct set") + " of values";
        return ", no batch, " + (Classifier.mostlyEqual(use) ? "only " + sets : sets);
    }
}
