package dev.roundtrip.report.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.roundtrip.report.console.text.SafeLine;

/**
 * Escapes more than JSON asks for: whoever prints a recording on a terminal must not have its colours or the direction
 * of writing changed by a request's path. A reader gets the same text.
 */
final class UnseenCharacters extends CharacterEscapes {
    private static final long serialVersionUID = 1;
    private static final int DELETE = 0x7f;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = standardAsciiEscapesForJSON();
        codes[DELETE] = ESCAPE_STANDARD;
        return codes;
    }

    @Override
    public SerializableString getEscapeSequence(int c) {
        boolean unseen = c <= Character.MAX_VALUE && SafeLine.isUnsafe((char) c);
        return unseen ? new SerializedString(SafeLine.escape((char) c)) : null;
    }
}
