package dev.roundtrip.engine.detect;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.record.RequestRecord;
import java.util.List;

/**
 * A pure function from a finished request to what is wrong with it. No state, no clock, no output; called on the thread
 * that ends the request, so it must be quick: at most a few microseconds per shape.
 */
public interface Detector {

    /** The kind that this detector reports. */
    FindingKind kind();

    /** The findings of one request; an empty list where there is nothing to say. */
    List<Finding> judge(RequestRecord request);
}
