package dev.roundtrip.engine.detect.query;

import dev.roundtrip.engine.detect.DetectionSettings;
import dev.roundtrip.engine.detect.Detector;
import dev.roundtrip.engine.detect.Draft;
import dev.roundtrip.engine.detect.Gain;
import dev.roundtrip.engine.detect.Words;
import dev.roundtrip.engine.detect.advice.Remedies;
import dev.roundtrip.engine.detect.repeat.Classifier;
import dev.roundtrip.engine.detect.repeat.Verdict;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ShapeUse;
import java.util.ArrayList;
import java.util.List;

/** A query that asks again for what the request already knows. */
public final class DuplicateQuery implements Detector {

    /** Rows for each execution from which a question is for a list and not for an item. */
    private static final int MANY_ROWS = 5;

    private final Classifier classifier;
    private final DetectionSettings settings;

    public DuplicateQuery(DetectionSettings settings) {
        this.classifier = new Classifier(settings);
        this.settings = settings;
    }

    @Override
    public FindingKind kind() {
        return FindingKind.DUPLICATE_QUERY;
    }

    @Override
    public List<Finding> judge(RequestRecord request) {
        List<Finding> findings = new ArrayList<>();
        for (ShapeUse use : request.shapes()) {
            if (Classifier.mostlyEqual(use)) {
                judge(use, request, findings);
            }
        }
        return findings;
    }

    private void judge(ShapeUse use, RequestRecord request, List<Finding> findings) {
        Verdict verdict = classifier.judge(use, request).verdict;
        if (verdict == Verdict.DUPLICATE) {
            findings.add(finding(use, request));
        } else if (verdict == Verdict.RE_READ && allReadAgain(use)) {
            findings.add(reread(use, request));
        }
    }

    /** A row that is read again after its update is as it should be; a whole list each time is dear. */
    private boolean allReadAgain(ShapeUse use) {
        return use.executions() >= settings.duplicates
                && use.distinctBinds() == 1
                && use.rows() >= MANY_ROWS * use.executions();
    }

    private Finding reread(ShapeUse use, RequestRecord request) {
        Gain gain = Gain.ofRunningOnce(use);
        Finding.Builder finding = Draft.of(kind(), Grade.INFO, request, use, use.executions(), gain.hopefulNanos);
        finding.evidence = "The same " + Words.count(use.maxRows(), "row") + " read "
                + Words.count(use.executions(), "time") + ", again after each write to their table.";
        finding.fix = Remedies.forRereads(use);
        gain.into(finding);
        return finding.build();
    }

    private Finding finding(ShapeUse use, RequestRecord request) {
        Gain gain = Gain.ofAskingOnce(use);
        Grade grade = use.repeatedBinds() + 1 >= settings.duplicates ? Grade.LIKELY : Grade.INFO;
        Finding.Builder finding = Draft.of(kind(), grade, request, use, use.executions(), gain.hopefulNanos);
        finding.evidence = Words.number(use.repeatedBinds()) + " of " + Words.count(use.executions(), "execution")
                + " asked again for what the request had read, with no write to its tables between.";
        finding.fix = Remedies.forDuplicates(use);
        gain.into(finding);
        return finding.build();
    }
}
