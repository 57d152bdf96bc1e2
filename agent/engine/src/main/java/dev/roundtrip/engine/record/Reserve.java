package dev.roundtrip.engine.record;

import dev.roundtrip.engine.provenance.ProvenanceTable;
import dev.roundtrip.engine.provenance.SampledSet;

/**
 * The large parts of requests, handed from those that are over to those that begin, so that a busy server does not
 * allocate them anew each time. Bounded: about 4 MB of tables and 7 MB of sets. Safe for threads.
 */
final class Reserve {

    private static final int TABLES = 64;
    private static final int SETS = 256;

    private final Spares<ProvenanceTable> tables = new Spares<>(TABLES);
    private final Spares<SampledSet> sets = new Spares<>(SETS);

    ProvenanceTable table() {
        ProvenanceTable spare = tables.take();
        return spare == null ? new ProvenanceTable() : spare;
    }

    SampledSet set() {
        SampledSet spare = sets.take();
        return spare == null ? new SampledSet(BindRows.MAX_DISTINCT) : spare;
    }

    /** Takes back what a finished request used. */
    void takeBack(OpenRequest request) {
        if (request.provenance != null) {
            request.provenance.clear();
            tables.give(request.provenance);
            request.provenance = null;
        }
        for (int i = 0; i < request.shapes.size(); i++) {
            BindRows binds = request.shapes.row(i).binds;
            if (binds != null) {
                binds.giveBack(this);
            }
        }
    }

    void takeBack(SampledSet set) {
        set.clear();
        sets.give(set);
    }
}
