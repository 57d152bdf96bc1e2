package dev.roundtrip.engine.record;

/** The proof that a write was bound to the same keys as a read of the same table before it. Immutable. */
public final class SharedKeys {

    /** The read. */
    public final ShapeUse read;

    /** Its parameter, counting from 1. */
    public final int readPosition;

    /** The write's parameter, counting from 1. */
    public final int position;

    /** Distinct values that both were bound to. */
    public final long common;

    public SharedKeys(ShapeUse read, int readPosition, int position, long common) {
        this.read = read;
        this.readPosition = readPosition;
        this.position = position;
        this.common = common;
    }
}
