package dev.roundtrip.engine.recorder.state;

/** The rows of one open request by shape: bounded, in order of first execution. */
public final class ShapeTable {

    /** Further shapes share one row. */
    public static final int MAX_SHAPES = 256;

    private static final int FIRST_SLOTS = 32;

    private ShapeRow[] slots = new ShapeRow[FIRST_SLOTS];
    private ShapeRow[] ordered = new ShapeRow[FIRST_SLOTS];
    private int size;
    private ShapeRow overflow;
    private final ShapeNotes overflowNotes;

    ShapeTable(ShapeNotes overflowNotes) {
        this.overflowNotes = overflowNotes;
    }

    public ShapeRow rowOf(ShapeNotes notes) {
        int mask = slots.length - 1;
        int slot = System.identityHashCode(notes) & mask;
        while (slots[slot] != null) {
            if (slots[slot].notes == notes) {
                return slots[slot];
            }
            slot = slot + 1 & mask;
        }
        return size < MAX_SHAPES && notes != overflowNotes ? add(notes, slot) : overflow();
    }

    public int size() {
        return size;
    }

    /** The row of a number, in order of first execution. */
    public ShapeRow row(int number) {
        return ordered[number];
    }

    /** The row of all that found no room; null while everything did. */
    public ShapeRow overflowRow() {
        return overflow;
    }

    /** Lets go of the rows; the table is of no use afterwards. */
    void letGo() {
        for (int i = 0; i < size; i++) {
            ordered[i].letGo();
        }
        size = 0;
        ordered = null;
        slots = null;
        overflow = null;
    }

    private ShapeRow overflow() {
        if (overflow == null) {
            overflow = new ShapeRow(overflowNotes, MAX_SHAPES);
        }
        return overflow;
    }

    private ShapeRow add(ShapeNotes notes, int slot) {
        ShapeRow row = new ShapeRow(notes, size);
        if (size == ordered.length) {
            ordered = java.util.Arrays.copyOf(ordered, size * 2);
        }
        ordered[size++] = row;
        slots[slot] = row;
        if (size * 2 > slots.length) {
            rehash();
        }
        return row;
    }

    private void rehash() {
        ShapeRow[] more = new ShapeRow[slots.length * 2];
        int mask = more.length - 1;
        for (int i = 0; i < size; i++) {
            int slot = System.identityHashCode(ordered[i].notes) & mask;
            while (more[slot] != null) {
                slot = slot + 1 & mask;
            }
            more[slot] = ordered[i];
        }
        slots = more;
    }
}
