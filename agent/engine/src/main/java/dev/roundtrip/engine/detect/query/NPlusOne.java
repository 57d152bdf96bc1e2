package dev.roundtrip.engine.detect.query;

import dev.roundtrip.engine.detect.DetectionSettings;
import dev.roundtrip.engine.detect.Detector;
import dev.roundtrip.engine.detect.Draft;
import dev.roundtrip.engine.detect.Gain;
import dev.roundtrip.engine.detect.Words;
import dev.roundtrip.engine.detect.advice.ReadRemedies;
import dev.roundtrip.engine.detect.repeat.Classifier;
import dev.roundtrip.engine.detect.repeat.Evidence;
import dev.roundtrip.engine.detect.repeat.Judgement;
import dev.roundtrip.engine.detect.repeat.Verdict;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.finding.Sentences;
import dev.roundtrip.engine.record.DriverLink;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ShapeUse;
import dev.roundtrip.engine.shape.ShapeKind;
import java.util.ArrayList;
import java.util.List;

/** A query that runs once for every row of an earlier one. */
public final class NPlusOne implements Detector {

    private final Classifier classifier;
    private final DetectionSettings settings;

    public NPlusOne(DetectionSettings settings) {
        this.settings = settings;
        this.classifier = new Classifier(settings);
    }

    @Override
    public FindingKind kind() {
        return FindingKind.N_PLUS_ONE;
    }

    @Override
    public List<Finding> judge(RequestRecord request) {
        List<Finding> findings = new ArrayList<>();
        for (ShapeUse use : request.shapes()) {
            if (use.executions() >= settings.confirmed && use.shape().kind() != ShapeKind.WRITE) {
                judge(use, request, findings);
            }
        }
        return findings;
    }

    private void judge(ShapeUse use, RequestRecord request, List<Finding> findings) {
        Judgement judgement = classifier.judge(use, request);
        Grade grade = grade(judgement.verdict);
        boolean few = judgement.verdict == Verdict.PER_TENANT && use.executions() < settings.likely;
        if (grade != null && !few) {
            findings.add(finding(use, request, judgement, grade));
        }
    }

    private static Grade grade(Verdict verdict) {
        switch (verdict) {
            case DRIVEN_READ:
                return Grade.CONFIRMED;
            case LOOPED_READ:
                return Grade.LIKELY;
            case REPEATED_READ:
            case PER_TENANT:
                return Grade.INFO;
            default:
                return null;
        }
    }

    private Finding finding(ShapeUse use, RequestRecord request, Judgement judgement, Grade grade) {
        long nanos = use.allNanos();
        Finding.Builder finding = Draft.of(kind(), grade, request, use, use.executions(), nanos);
        finding.driver = Evidence.driver(judgement.link);
        finding.sentences = sentences(use, request, judgement);
        if (judgement.verdict != Verdict.PER_TENANT) {
            // Of tenants no list of keys would do, so that there is no gain either.
            Gain.ofOneQuery(use, request).into(finding);
        }
        return finding.build();
    }

    private Sentences sentences(ShapeUse use, RequestRecord request, Judgement judgement) {
        return new Sentences() {
            @Override
            public String evidence() {
                return NPlusOne.this.evidence(use, judgement, request);
            }

            @Override
            public String fix() {
                return judgement.verdict == Verdict.PER_TENANT
                        ? Evidence.TENANT_FIX
                        : ReadRemedies.of(use, judgement.link, request);
            }
        };
    }

    private String evidence(ShapeUse use, Judgement judgement, RequestRecord request) {
        switch (judgement.verdict) {
            case DRIVEN_READ:
                return Evidence.driven(judgement.link, use) + nesting(judgement.link, request);
            case LOOPED_READ:
                return judgement.link == null
                        ? Evidence.looped(use)
                        : Evidence.driven(judgement.link, use) + " " + Evidence.doubt(judgement.link);
            case PER_TENANT:
                return Evidence.perTenant(use);
            default:
                return Evidence.repeated(use);
        }
    }

    /** The outer loop explains both, so it is the one to repair first. */
    private String nesting(DriverLink link, RequestRecord request) {
        if (grade(classifier.judge(link.source, request).verdict) == null) {
            return "";
        }
        return " Nested: that statement is itself repeated "
                + Words.count(link.source.executions(), "time")
                + "; repair it first.";
    }
}
