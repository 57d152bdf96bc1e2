package dev.roundtrip.engine.recorder.state;

import dev.roundtrip.engine.provenance.ProvenanceTable;
import dev.roundtrip.engine.provenance.SampledSet;

/**
 * The large parts of requests, handed from those that are over to those that begin, so that a busy server does not
 * allocate them anew each time. Bounded: about 4 MB of tables and 7 MB of sets. Safe for threads.
 */
public final class Reserve {

    private static final int TABLES = 64;
    private static final int SETS = 256;

    /** Sets of one request that count exactly up to {@link BindRows#MAX_DISTINCT}: 26 KB each when full. */
    private static final int LARGE_SETS = 32;

    /** What the further ones count exactly, in 2 KB. */
    private static final int SMALL = 64;

    private final Spares<ProvenanceTable> tables = new Spares<>(TABLES);
    private final Spares<SampledSet> sets = new Spares<>(SETS);

    public ProvenanceTable table() {
        ProvenanceTable spare = tables.take();
        return spare == null ? new ProvenanceTable() : spare;
    }

    /** A set for the values of one position; a request that repeats very many shapes gets small ones in the end. */
    SampledSet set(OpenRequest request) {
        if (request.largeSets == LARGE_SETS) {
            return new SampledSet(SMALL);
        }
        request.largeSets++;
        SampledSet spare = sets.take();
        return spare == null ? new SampledSet(BindRows.MAX_DISTINCT) : spare;
    }

    /** Takes back what a finished request used. */
    public void takeBack(OpenRequest request) {
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

    public void takeBack(SampledSet set) {
        if (set.maxMembers() == BindRows.MAX_DISTINCT) {
            set.clear();
            sets.give(set);
        }
    }
}
