package dev.roundtrip.report.junit;

import dev.roundtrip.report.console.block.FindingText;

/** Texts and numbers as XML takes them. */
final class Xml {
    private static final long NANOS_PER_MILLI = 1_000_000;

    private Xml() {}

    /** One line, fit for content and for attributes in double quotes. */
    static String text(String any) {
        return FindingText.visible(any)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** {@code 83.412}. */
    static String seconds(long nanos) {
        long millis = nanos / NANOS_PER_MILLI;
        return millis / 1_000 + "." + String.valueOf(1_000 + millis % 1_000).substring(1);
    }
}
