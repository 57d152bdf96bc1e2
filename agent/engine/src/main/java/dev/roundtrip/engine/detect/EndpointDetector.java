package dev.roundtrip.engine.detect;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import java.util.List;

/**
 * A pure function from all requests of an endpoint to what is wrong with them: for what one request cannot show, such as
 * a connection that the next request should have found in a pool.
 */
public interface EndpointDetector {

    /** The kind that this detector reports. */
    FindingKind kind();

    /** The findings of one endpoint; an empty list where there is nothing to say. */
    List<Finding> judge(EndpointTotals endpoint);
}
