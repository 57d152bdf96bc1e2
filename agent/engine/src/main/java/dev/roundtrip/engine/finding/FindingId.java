package dev.roundtrip.engine.finding;

import dev.roundtrip.engine.site.Site;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * The stable key of a finding: kind, method of the loop or call site, and a hash of the shape. No line, no endpoint and
 * no prose, so that it survives edits that do not touch the cause.
 */
public final class FindingId {

    private FindingId() {}

    /**
     * @param shape the shape's text; null for findings about connections
     * @param place the loop, else the call site; null where neither is known
     */
    public static String of(FindingKind kind, String shape, Site place) {
        CRC32 crc = new CRC32();
        crc.update((shape == null ? "" : shape).getBytes(StandardCharsets.UTF_8));
        String where = place == null ? "unknown" : place.methodName();
        // No String.format: it costs more than all the rest of a finding, at the end of every request that has one.
        String eightDigits = Long.toHexString(0x1_0000_0000L | crc.getValue()).substring(1);
        return kind.label() + "@" + where + "#" + eightDigits;
    }
}
