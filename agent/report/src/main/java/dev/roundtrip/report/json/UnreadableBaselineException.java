package dev.roundtrip.report.json;

import java.io.IOException;

/** A file that is no baseline, or not a whole one. The message is one line for people and begins with name and line. */
public final class UnreadableBaselineException extends IOException {

    private UnreadableBaselineException(String message, Throwable cause) {
        super(message, cause);
    }

    static UnreadableBaselineException at(String name, int line, String what) {
        return at(name, line, what, null);
    }

    static UnreadableBaselineException at(String name, int line, String what, Throwable cause) {
        return new UnreadableBaselineException(name + ":" + line + ": " + what, cause);
    }
}
