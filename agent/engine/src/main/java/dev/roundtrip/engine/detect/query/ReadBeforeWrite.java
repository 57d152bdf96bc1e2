package dev.roundtrip.engine.detect.query;

import dev.roundtrip.engine.detect.DetectionSettings;
import dev.roundtrip.engine.detect.Detector;
import dev.roundtrip.engine.detect.Draft;
import dev.roundtrip.engine.detect.Gain;
import dev.roundtrip.engine.detect.Words;
import dev.roundtrip.engine.detect.advice.Remedies;
import dev.roundtrip.engine.detect.repeat.Classifier;
import dev.roundtrip.engine.detect.repeat.Comparisons;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ShapeUse;
import dev.roundtrip.engine.record.SharedKeys;
import dev.roundtrip.engine.shape.ShapeKind;
import java.util.ArrayList;
import java.util.List;

/** Single rows that are looked up by key and then written by the same key, one after the other. */
public final class ReadBeforeWrite implements Detector {

    private static final double SAME = 0.9;

    private final DetectionSettings settings;

    public ReadBeforeWrite(DetectionSettings settings) {
        this.settings = settings;
    }

    @Override
    public FindingKind kind() {
        return FindingKind.READ_BEFORE_WRITE;
    }

    @Override
    public List<Finding> judge(RequestRecord request) {
        List<Finding> findings = new ArrayList<>(0);
        for (ShapeUse use : request.shapes()) {
            SharedKeys keys = use.shape().kind() == ShapeKind.WRITE ? keys(use) : null;
            if (keys != null) {
                findings.add(finding(use, keys, request));
            }
        }
        return findings;
    }

    /** What proves that nearly all rows written were read by the same key, one by one, at about the same time. */
    private SharedKeys keys(ShapeUse write) {
        long singles = Classifier.singles(write);
        for (SharedKeys keys : write.sharedKeys()) {
            ShapeUse read = keys.read;
            if (!sameColumn(write, keys)) {
                continue;
            }
            boolean oneByOne = read.maxRows() <= 1 && read.shape().listItems() <= 1;
            boolean together = read.firstNanos() < write.firstNanos() && write.firstNanos() < read.lastNanos();
            boolean same = keys.common >= SAME * Math.min(write.distinctBinds(), singles);
            if (oneByOne && together && same && singles >= settings.writes && keys.common >= settings.writes) {
                return keys;
            }
        }
        return null;
    }

    /** Small numbers are keys of every table: where the texts name two columns, equal values are chance. */
    private static boolean sameColumn(ShapeUse write, SharedKeys keys) {
        String written = Comparisons.equalColumn(write, keys.position);
        String read = Comparisons.equalColumn(keys.read, keys.readPosition);
        return written.isEmpty() || read.isEmpty() || written.equalsIgnoreCase(read);
    }

    private Finding finding(ShapeUse write, SharedKeys keys, RequestRecord request) {
        ShapeUse read = keys.read;
        Finding.Builder finding = Draft.of(kind(), Grade.LIKELY, request, read, read.executions(), read.allNanos());
        finding.evidence = Words.count(keys.common, "key") + " looked up one by one and then written by "
                + Words.count(Classifier.singles(write), "single-row write") + ": "
                + Words.count(read.executions() + Classifier.singles(write), "call") + " for them.";
        finding.fix = Remedies.forReadsBeforeWrites(write);
        Gain.ofOneQuery(read, request).into(finding);
        return finding.build();
    }
}
