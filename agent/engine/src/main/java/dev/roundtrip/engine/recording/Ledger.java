package dev.roundtrip.engine.recording;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.record.RequestRecord;
import java.util.List;

/**
 * Adds finished requests up per endpoint, bounded, from any thread, and gives the recording of the run so far.
 */
public final class Ledger {

    /**
     * Adds one finished request.
     *
     * @param findings what is wrong with it
     * @return those findings that this endpoint shows for the first time in this run; usually empty
     */
    public List<Finding> add(RequestRecord request, List<Finding> findings) {
        throw new UnsupportedOperationException("written with the aggregation");
    }

    /** The run so far; safe while requests go on. */
    public Recording recording(JvmInfo jvm, Observation observation) {
        throw new UnsupportedOperationException("written with the aggregation");
    }
}
