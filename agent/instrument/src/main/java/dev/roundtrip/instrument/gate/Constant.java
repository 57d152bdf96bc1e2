package dev.roundtrip.instrument.gate;

/** The layout of constant pool entries, chapter 4.4 of the JVM specification. */
final class Constant {

    static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;

    /** Bytes by tag, the tag's own included; 0 for tags that do not exist. */
    private static final byte[] LENGTHS = {0, 3, 0, 5, 5, 9, 9, 3, 3, 5, 5, 5, 5, 0, 0, 4, 3, 5, 5, 3, 3};

    private Constant() {}

    /**
     * @param textLength bytes of the text of a UTF8 entry, else 0
     * @throws IllegalArgumentException for a tag of a class file format that we do not know
     */
    static int length(int tag, int textLength) {
        if (tag < 0 || tag >= LENGTHS.length || LENGTHS[tag] == 0) {
            throw new IllegalArgumentException("unknown constant pool tag " + tag);
        }
        return LENGTHS[tag] + textLength;
    }

    /** Long and double entries count twice. */
    static int slots(int tag) {
        return tag == LONG || tag == DOUBLE ? 2 : 1;
    }
}
