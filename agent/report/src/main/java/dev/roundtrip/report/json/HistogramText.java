package dev.roundtrip.report.json;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.DataFormatException;
import org.HdrHistogram.Histogram;

/** A histogram as text: HdrHistogram's own compressed encoding, in base64. */
final class HistogramText {

    private HistogramText() {}

    static String of(Histogram histogram) {
        ByteBuffer buffer = ByteBuffer.allocate(histogram.getNeededByteBufferCapacity());
        int length = histogram.encodeIntoCompressedByteBuffer(buffer);
        return Base64.getEncoder().encodeToString(Arrays.copyOf(buffer.array(), length));
    }

    /** @throws IllegalArgumentException where the text is not such a histogram */
    static Histogram parse(String text) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text));
        try {
            Histogram histogram = Histogram.decodeFromCompressedByteBuffer(bytes, 0);
            histogram.setAutoResize(true); // so that a merge may add longer requests
            return histogram;
        } catch (DataFormatException | RuntimeException e) {
            // The decoder trusts its input: damaged bytes surface as whatever they happen to break.
            throw new IllegalArgumentException("not an HdrHistogram", e);
        }
    }
}
