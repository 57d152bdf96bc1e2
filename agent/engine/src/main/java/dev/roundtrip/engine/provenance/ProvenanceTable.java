package dev.roundtrip.engine.provenance;

import java.util.Arrays;

/**
 * Remembers which statement's rows delivered which values in one request: hashes only, 16 bytes a value, at most
 * {@link #MAX_SLOTS} of them. Not safe for threads.
 *
 * <p>Layout: open addressing, at most {@link #PROBES} slots a value, so that the same value from several columns stands
 * in neighbouring slots. What finds no slot is dropped and counted.
 */
public final class ProvenanceTable {

    /** 64 KB. */
    public static final int MAX_SLOTS = 4_096;

    private static final int FIRST_SLOTS = 256;
    private static final int PROBES = 16;

    /** A value that more columns deliver, such as 0 or 1, is no key; it must not take the slots of those that are. */
    private static final int MAX_COLUMNS_OF_A_VALUE = 8;

    private static final int ROW_BITS = 26;
    private static final int EXECUTION_BITS = 20;
    private static final int COLUMN_BITS = 8;
    private static final long ROW_MASK = (1L << ROW_BITS) - 1;
    private static final long EXECUTION_MASK = (1L << EXECUTION_BITS) - 1;
    private static final long COLUMN_MASK = (1L << COLUMN_BITS) - 1;
    private static final int COLUMN_SHIFT = ROW_BITS + EXECUTION_BITS;
    private static final int SHAPE_SHIFT = COLUMN_SHIFT + COLUMN_BITS;

    /** Is told of every place that delivered a value. */
    public interface Visitor {
        /**
         * @param shape the number of the shape within the request
         * @param column the number of the column within the shape
         * @param order rises with execution and row
         */
        void delivered(int shape, int column, long order);
    }

    private long[] hashes = new long[FIRST_SLOTS];
    private long[] origins = new long[FIRST_SLOTS];
    private int used;
    private long dropped;

    /**
     * Enters a value that a row delivered.
     *
     * @return whether this column delivers the value for the first time; false also where eight others did
     */
    public boolean put(long hash, int shape, int column, long execution, long row) {
        long place = placeOf(shape, column);
        int free = slotFor(hash, place);
        if (free == KNOWN) {
            return false;
        }
        if (free == FULL || used * 4 >= hashes.length * 3) {
            if (grow()) {
                return put(hash, shape, column, execution, row);
            }
            if (free == FULL) {
                dropped++;
                return false;
            }
        }
        hashes[free] = hash;
        origins[free] = place << COLUMN_SHIFT | (execution & EXECUTION_MASK) << ROW_BITS | Math.min(row, ROW_MASK);
        used++;
        return true;
    }

    /** Names every column that delivered this value. */
    public void visit(long hash, Visitor visitor) {
        int mask = hashes.length - 1;
        for (int i = 0; i < PROBES; i++) {
            int slot = (int) hash + i & mask;
            if (hashes[slot] == 0) {
                return;
            }
            if (hashes[slot] == hash) {
                long origin = origins[slot];
                visitor.delivered(
                        (int) (origin >>> SHAPE_SHIFT),
                        (int) (origin >>> COLUMN_SHIFT & COLUMN_MASK),
                        origin & (1L << COLUMN_SHIFT) - 1);
            }
        }
    }

    /** How many distinct values two columns both delivered. */
    public long common(int shape, int column, int otherShape, int otherColumn) {
        long place = placeOf(shape, column);
        long otherPlace = placeOf(otherShape, otherColumn);
        long common = 0;
        for (int i = 0; i < hashes.length; i++) {
            boolean delivered = hashes[i] != 0 && origins[i] >>> COLUMN_SHIFT == place;
            common += delivered && slotFor(hashes[i], otherPlace) == KNOWN ? 1 : 0;
        }
        return common;
    }

    private static long placeOf(int shape, int column) {
        return (long) shape << COLUMN_BITS | column & COLUMN_MASK;
    }

    /** Forgets all, to serve another request; it keeps its size. */
    public void clear() {
        Arrays.fill(hashes, 0);
        used = 0;
        dropped = 0;
    }

    /** The part of the bound that is taken, in percent. */
    public int fillPercent() {
        return used * 100 / MAX_SLOTS;
    }

    /** Values that found no slot. */
    public long dropped() {
        return dropped;
    }

    private static final int KNOWN = -1;
    private static final int FULL = -2;

    /** The first free slot of a value, or KNOWN, also where it is known from too many columns, or FULL. */
    private int slotFor(long hash, long place) {
        int mask = hashes.length - 1;
        int columns = 0;
        for (int i = 0; i < PROBES; i++) {
            int slot = (int) hash + i & mask;
            if (hashes[slot] == 0) {
                return slot;
            }
            if (hashes[slot] == hash) {
                if (origins[slot] >>> COLUMN_SHIFT == place || ++columns == MAX_COLUMNS_OF_A_VALUE) {
                    return KNOWN;
                }
            }
        }
        return FULL;
    }

    private boolean grow() {
        if (hashes.length >= MAX_SLOTS) {
            return false;
        }
        long[] oldHashes = hashes;
        long[] oldOrigins = origins;
        hashes = new long[oldHashes.length * 2];
        origins = new long[oldHashes.length * 2];
        used = 0;
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldHashes[i] != 0) {
                reenter(oldHashes[i], oldOrigins[i]);
            }
        }
        return true;
    }

    private void reenter(long hash, long origin) {
        int slot = slotFor(hash, origin >>> COLUMN_SHIFT);
        if (slot < 0) {
            dropped++;
            return;
        }
        hashes[slot] = hash;
        origins[slot] = origin;
        used++;
    }
}
