package dev.roundtrip.engine.shape;

/** Folds equal neighbours of one list, in the text that is being written: {@code ?, ?, ?} becomes {@code ?…}. */
final class Run {

    private int start = -1;
    private int keptStart = -1;
    private int keptEnd;
    private boolean marked;
    private int items;

    /** How many items the list had before folding. */
    int items() {
        return items;
    }

    boolean open() {
        return start >= 0;
    }

    /** An item begins at this place of the text, unless one has begun. */
    void begin(int at) {
        start = start < 0 ? at : start;
    }

    /**
     * The item that began ends at the end of the text; if it equals the one before, it goes.
     *
     * @return whether it went
     */
    boolean end(StringBuilder out) {
        if (start < 0) {
            return false;
        }
        items++;
        boolean same = keptStart >= 0 && equal(out, keptStart, keptEnd, start);
        if (same) {
            fold(out);
        } else {
            keptStart = start;
            keptEnd = out.length();
            marked = false;
        }
        start = -1;
        return same;
    }

    private void fold(StringBuilder out) {
        out.setLength(keptEnd + (marked ? 1 : 0));
        if (!marked) {
            out.append('…');
            marked = true;
        }
    }

    private static boolean equal(StringBuilder out, int from, int to, int other) {
        if (out.length() - other != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (out.charAt(i) != out.charAt(other + i - from)) {
                return false;
            }
        }
        return true;
    }
}
