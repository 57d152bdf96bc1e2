package dev.roundtrip.engine.recording;

import java.util.Arrays;

/**
 * The median of a stream of counts, exact up to 128 of them and of an even sample beyond. It answers with a value that
 * was really seen, which a histogram does not: a loop of 500 must not be reported as 501. Not safe for threads.
 */
final class Median {

    private static final int ROOM = 128;

    private long[] kept = new long[4];
    private int size;
    private long seen;
    private long stride = 1;

    void add(long value) {
        if (seen++ % stride != 0) {
            return;
        }
        if (size == ROOM) {
            thin();
            if ((seen - 1) % stride != 0) {
                return;
            }
        }
        if (size == kept.length) {
            kept = Arrays.copyOf(kept, size * 2);
        }
        kept[size++] = value;
    }

    /** The lower of the two in the middle where their number is even; 0 of nothing. */
    long value() {
        long[] sorted = Arrays.copyOf(kept, size);
        Arrays.sort(sorted);
        return size == 0 ? 0 : sorted[(size - 1) / 2];
    }

    /** Keeps every other value, and from now on takes half as many. */
    private void thin() {
        for (int i = 0; i < size / 2; i++) {
            kept[i] = kept[i * 2];
        }
        size /= 2;
        stride *= 2;
    }
}
