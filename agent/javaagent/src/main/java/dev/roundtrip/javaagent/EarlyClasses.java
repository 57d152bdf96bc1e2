package dev.roundtrip.javaagent;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The classes that nearly every start needs, in one piece: a zip of stored entries inside the agent's jar. A look-up in
 * the jar, a stream and an inflater for each of two hundred classes cost more than to define them.
 *
 * <p>Reads what the build writes and no other zip: sizes stand in the local headers, which follow one another.
 */
final class EarlyClasses {
    private static final int SIGNATURE = 0x04034b50;
    private static final int STORED_SIZE = 18;
    private static final int NAME_LENGTH = 26;
    private static final int EXTRA_LENGTH = 28;
    private static final int NAME = 30;

    private final byte[] zip;
    private final Map<String, Integer> headers = new HashMap<>(1_024);

    /** @param zip the whole file; empty for none; not copied */
    EarlyClasses(byte[] zip) {
        this.zip = zip;
        for (int at = 0; at + NAME < zip.length && u4(at) == SIGNATURE; ) {
            headers.put(new String(zip, at + NAME, u2(at + NAME_LENGTH), StandardCharsets.ISO_8859_1), at);
            at = start(at) + length(at);
        }
    }

    /** Where the header of an entry is; null where there is no such entry. */
    Integer find(String entry) {
        return headers.get(entry);
    }

    byte[] bytes() {
        return zip;
    }

    /** Where the content of the entry with that header begins. */
    int start(int header) {
        return header + NAME + u2(header + NAME_LENGTH) + u2(header + EXTRA_LENGTH);
    }

    /** How many bytes it has. */
    int length(int header) {
        return u4(header + STORED_SIZE);
    }

    private int u4(int at) {
        return u2(at) | u2(at + 2) << 16;
    }

    private int u2(int at) {
        return zip[at] & 0xff | (zip[at + 1] & 0xff) << 8;
    }
}
