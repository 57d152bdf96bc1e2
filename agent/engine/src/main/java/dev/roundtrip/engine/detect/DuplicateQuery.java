package dev.roundtrip.engine.detect;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ShapeUse;
import java.util.ArrayList;
import java.util.List;

/** A query that asks again for what the request already knows. */
final class DuplicateQuery implements Detector {

    private final Classifier classifier;
    private final DetectionSettings settings;

    DuplicateQuery(DetectionSettings settings) {
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
            if (Classifier.mostlyEqual(use) && classifier.judge(use, request).verdict == Verdict.DUPLICATE) {
                findings.add(finding(use, request));
            }
        }
        return findings;
    }

    private Finding finding(ShapeUse use, RequestRecord request) {
        Gain gain = Gain.ofAskingOnce(use);
        Grade grade = use.repeatedBinds() + 1 >= settings.duplicates ? Grade.LIKELY : Grade.INFO;
        Finding.Builder finding = Draft.of(kind(), grade, request, use, use.executions(), gain.hopefulNanos);
        finding.evidence = Words.count(use.executions(), "execution") + " with "
                + Words.count(use.distinctBinds(), "distinct set") + " of values; "
                + Words.number(use.repeatedBinds())
                + " asked again for what the request had read, with no write to its tables between.";
        finding.fix = Remedies.forDuplicates(use);
        gain.into(finding);
        return finding.build();
    }
}
