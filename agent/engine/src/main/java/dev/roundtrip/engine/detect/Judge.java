package dev.roundtrip.engine.detect;

import dev.roundtrip.engine.detect.story.Stories;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.record.RequestRecord;
import java.util.ArrayList;
import java.util.List;

/** Asks every detector about one request and makes one story per cause of what they say. Safe for all threads. */
public final class Judge {

    private final List<Detector> detectors;
    private final LeftOut leftOut;

    /** Judges by the default settings. */
    public Judge() {
        this(DetectionSettings.DEFAULT);
    }

    public Judge(DetectionSettings settings) {
        this(settings, LeftOut.nothing());
    }

    /** @param leftOut takes out what the user ignores before stories are made of the rest */
    public Judge(DetectionSettings settings, LeftOut leftOut) {
        this.detectors = Detectors.ofRequests(settings);
        this.leftOut = leftOut;
    }

    /** What is wrong with this request; one finding per cause, dearest first; empty where nothing is. */
    public List<Finding> judge(RequestRecord request) {
        if (leftOut.isFixture(request)) {
            return new ArrayList<>(0);
        }
        leftOut.migrated(Migrations.of(request));
        List<Finding> findings = new ArrayList<>();
        for (Detector detector : detectors) {
            findings.addAll(detector.judge(request));
        }
        findings.removeIf(Migrations::made);
        List<Finding> stories = new Stories(request).merge(leftOut.without(findings));
        stories.sort((a, b) -> Long.compare(b.costNanos(), a.costNanos()));
        return stories;
    }
}
