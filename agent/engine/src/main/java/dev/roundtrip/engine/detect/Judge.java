package dev.roundtrip.engine.detect;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.record.RequestRecord;
import java.util.ArrayList;
import java.util.List;

/** Asks every detector about one request and makes one story per cause of what they say. */
public final class Judge {

    /** What is wrong with this request; one finding per cause, dearest first; empty where nothing is. */
    public List<Finding> judge(RequestRecord request) {
        return new ArrayList<>();
    }
}
