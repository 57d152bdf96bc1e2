package dev.roundtrip.engine.recording;

/** What did not fit into the bounds of memory: counted, so that nothing is missing silently. Immutable. */
public final class Dropped {
    public static final Dropped NONE = new Dropped(0, 0, 0);

    /** Executions that stand under the overflow shape. */
    public final long shapes;
    /** Requests that stand under the overflow endpoint. */
    public final long requests;
    /** Column values that found no room in a provenance table. */
    public final long provenance;

    public Dropped(long shapes, long requests, long provenance) {
        this.shapes = shapes;
        this.requests = requests;
        this.provenance = provenance;
    }

    /** Both together. */
    public Dropped plus(Dropped other) {
        return new Dropped(shapes + other.shapes, requests + other.requests, provenance + other.provenance);
    }

    public boolean nothing() {
        return shapes == 0 && requests == 0 && provenance == 0;
    }
}
