package dev.roundtrip.report.json;

import dev.roundtrip.engine.recording.Recording;
import java.util.Map;

/** Whether a document says of itself that it is a recording, and of the one format that is read here. */
final class FormatCheck {

    private static final String FAMILY = "roundtrip/";

    private FormatCheck() {}

    static void require(Object document, String name) throws UnreadableRecordingException {
        Object format = document instanceof Map ? ((Map<?, ?>) document).get("format") : null;
        if (!(format instanceof String) || !((String) format).startsWith(FAMILY)) {
            throw new UnreadableRecordingException(
                    name, "not a Roundtrip recording (it does not say \"format\": \"" + Recording.FORMAT + "\")");
        }
        String version = ((String) format).substring(FAMILY.length());
        if (!Recording.FORMAT.equals(format)) {
            throw new UnreadableRecordingException(
                    name,
                    "format " + (version.matches("[0-9]{1,9}") ? format : "roundtrip/?")
                            + " is not the one that this version reads (" + Recording.FORMAT
                            + "); use the version that wrote it");
        }
    }
}
