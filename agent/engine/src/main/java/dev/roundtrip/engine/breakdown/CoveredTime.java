package dev.roundtrip.engine.breakdown;

/**
 * The wall time that the calls of several threads cover, each moment counted once: what of it the first call to end has
 * claimed, no other is given. So the parts of a request add up to its wall time however many threads work for it.
 *
 * <p>Of constant size: where many calls with gaps between them lie within one longer call, the smallest gaps are taken
 * for covered, which gives the longer one less and never more than its due. Not safe for threads.
 */
public final class CoveredTime {

    private static final int MOST = 32;

    /** Disjoint, in order; one slot more than are kept. */
    private final long[] starts = new long[MOST + 1];

    private final long[] ends = new long[MOST + 1];
    private int size;

    /**
     * A call has ended. Calls are told in the order of their ends; nanoseconds of one clock.
     *
     * @return what of its time no call told before has covered, 0 or more
     */
    public long claim(long start, long end) {
        long from = start;
        long unclaimed = Math.max(0, end - start);
        while (size > 0 && ends[size - 1] > start) {
            size--;
            unclaimed -= ends[size] - Math.max(starts[size], start);
            from = Math.min(from, starts[size]);
        }
        starts[size] = from;
        ends[size] = end;
        size++;
        if (size > MOST) {
            closeSmallestGap();
        }
        return Math.max(0, unclaimed);
    }

    private void closeSmallestGap() {
        int before = 0;
        for (int i = 1; i < size - 1; i++) {
            if (gapAfter(i) < gapAfter(before)) {
                before = i;
            }
        }
        ends[before] = ends[before + 1];
        size--;
        System.arraycopy(starts, before + 2, starts, before + 1, size - before - 1);
        System.arraycopy(ends, before + 2, ends, before + 1, size - before - 1);
    }

    private long gapAfter(int interval) {
        return starts[interval + 1] - ends[interval];
    }
}
