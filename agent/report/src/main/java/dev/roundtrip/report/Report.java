package dev.roundtrip.report;

import dev.roundtrip.engine.recording.Recording;
import java.io.IOException;
import java.io.OutputStream;

/** One way to tell a recording. Stateless; safe for threads. */
public interface Report {

    /** As the option {@code report} and the command line spell it. */
    String name();

    /** Writes the whole report and flushes; leaves the stream open. The same recording gives the same bytes. */
    void write(Told told, OutputStream out) throws IOException;

    /** The same for a recording that is judged by the defaults of the command {@code check}. */
    default void write(Recording recording, OutputStream out) throws IOException {
        write(Told.of(recording), out);
    }
}
