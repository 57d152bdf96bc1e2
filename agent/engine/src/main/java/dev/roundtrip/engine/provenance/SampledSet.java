package dev.roundtrip.engine.provenance;

import java.util.Arrays;

/**
 * A set of 64-bit hashes of bounded size that still knows how many distinct ones it was offered: exact while they fit,
 * and beyond that an estimate by adaptive sampling (Wegman; analysed by Flajolet, "On adaptive sampling", 1990): each
 * time the set is full it drops the half of the hashes whose next bit is set, and counts what stays for twice as much.
 *
 * <p>Each member carries a number and a byte of marks for its user. Not safe for threads.
 */
public final class SampledSet {

    /** The slot of a hash that the sample does not hold. */
    public static final int NOT_SAMPLED = -1;

    private static final int FIRST_SLOTS = 16;

    private final int maxMembers;
    private long[] hashes = new long[FIRST_SLOTS];
    private int[] numbers = new int[FIRST_SLOTS];
    private byte[] marks = new byte[FIRST_SLOTS];

    /** How many members carry each mark. */
    private final int[] marked = new int[Byte.SIZE];

    private int members;
    private int level;
    private boolean added;

    /** @param maxMembers how many distinct hashes are counted exactly; 12 or more */
    public SampledSet(int maxMembers) {
        this.maxMembers = maxMembers;
    }

    /**
     * Offers a hash.
     *
     * @param hash not 0
     * @return its slot, good until the next call, or {@link #NOT_SAMPLED}; {@link #added()} tells whether it is new
     */
    public int add(long hash) {
        added = false;
        if (!sampled(hash)) {
            return NOT_SAMPLED;
        }
        int slot = find(hash);
        if (hashes[slot] == hash) {
            return slot;
        }
        if (!makeRoom()) {
            return sampled(hash) ? add(hash) : NOT_SAMPLED;
        }
        slot = find(hash);
        hashes[slot] = hash;
        members++;
        added = true;
        return slot;
    }

    /** Whether the last {@link #add} put in a hash that was not there. */
    public boolean added() {
        return added;
    }

    /** How many distinct hashes are counted exactly. */
    public int maxMembers() {
        return maxMembers;
    }

    /** Distinct hashes offered: exact up to the bound, an estimate beyond. */
    public long distinct() {
        return (long) members << level;
    }

    /** How many offered hashes one member stands for; 1 while the count is exact. */
    public long weight() {
        return 1L << level;
    }

    public int number(int slot) {
        return numbers[slot];
    }

    public void number(int slot, int number) {
        numbers[slot] = number;
    }

    public void mark(int slot, int bit) {
        marked[bit] += marks[slot] >>> bit & 1 ^ 1;
        marks[slot] |= (byte) (1 << bit);
    }

    /** Takes one mark from all members. */
    public void unmarkAll(int bit) {
        for (int i = 0; i < marks.length; i++) {
            marks[i] &= (byte) ~(1 << bit);
        }
        marked[bit] = 0;
    }

    /** Distinct offered hashes that carry a mark, estimated as {@link #distinct()} is. */
    public long marked(int bit) {
        return (long) marked[bit] << level;
    }

    /** Distinct hashes that both sets were offered, as far as both samples hold them; an estimate beyond the bounds. */
    public long common(SampledSet other) {
        int both = 0;
        int strictest = Math.max(level, other.level);
        for (long hash : hashes) {
            boolean comparable = hash != 0 && (strictest == 0 || hash >>> (Long.SIZE - strictest) == 0);
            both += comparable && other.hashes[other.find(hash)] == hash ? 1 : 0;
        }
        return (long) both << strictest;
    }

    /** Forgets all, to serve another request; it keeps its size. */
    public void clear() {
        Arrays.fill(hashes, 0);
        Arrays.fill(marks, (byte) 0);
        Arrays.fill(marked, 0);
        members = 0;
        level = 0;
    }

    private boolean sampled(long hash) {
        // The high bits decide, because the low ones choose the slot.
        return level == 0 || hash >>> (Long.SIZE - level) == 0;
    }

    private int find(long hash) {
        int mask = hashes.length - 1;
        int slot = (int) hash & mask;
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** Makes sure that one more member fits; false when that took a stricter sample. */
    private boolean makeRoom() {
        if (members >= maxMembers) {
            level++;
            rebuild(hashes.length);
            return false;
        }
        if (members * 4 >= hashes.length * 3) {
            rebuild(hashes.length * 2);
        }
        return true;
    }

    private void rebuild(int slots) {
        long[] oldHashes = hashes;
        int[] oldNumbers = numbers;
        byte[] oldMarks = marks;
        hashes = new long[slots];
        numbers = new int[slots];
        marks = new byte[slots];
        members = 0;
        Arrays.fill(marked, 0);
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldHashes[i] != 0 && sampled(oldHashes[i])) {
                int slot = find(oldHashes[i]);
                hashes[slot] = oldHashes[i];
                numbers[slot] = oldNumbers[i];
                remark(slot, oldMarks[i]);
                members++;
            }
        }
    }

    private void remark(int slot, byte bits) {
        marks[slot] = bits;
        for (int bit = 0; bit < Byte.SIZE; bit++) {
            marked[bit] += bits >>> bit & 1;
        }
    }
}
