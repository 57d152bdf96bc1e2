package dev.roundtrip.report.json;

import java.io.IOException;

/** A file that is no recording, or not a whole one. The message is one line for people and begins with the name. */
public final class UnreadableRecordingException extends IOException {

    UnreadableRecordingException(String name, String why) {
        super(name + ": " + why);
    }

    UnreadableRecordingException(String name, String why, Throwable cause) {
        super(name + ": " + why, cause);
    }
}
