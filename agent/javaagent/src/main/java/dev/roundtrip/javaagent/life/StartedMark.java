package dev.roundtrip.javaagent.life;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;

/**
 * An empty file beside the recording, from the start of the JVM until the recording is whole: what a killed JVM leaves
 * behind, so that a gate over the folder does not take its silence for a clean run. Readable by the owner only.
 */
final class StartedMark {

    static final StartedMark NONE = new StartedMark(null);

    private final Path place;

    private StartedMark(Path place) {
        this.place = place;
    }

    /**
     * Leaves the mark. Where it cannot, it says nothing: the recording will fail at the same place, and that is told.
     *
     * @param output the directory for the recording; null where none is wanted
     */
    static StartedMark in(String output) {
        if (output == null) {
            return NONE;
        }
        try {
            Path place = Paths.get(output, "roundtrip-" + ProcessId.current() + ".started");
            Path directory = RecordingFile.directoryOf(place);
            Files.deleteIfExists(place);
            Files.createFile(place, RecordingFile.ownerOnly(directory, "rw-------"));
            return new StartedMark(place);
        } catch (IOException | RuntimeException e) {
            return NONE;
        }
    }

    /** The recording is whole. A mark that cannot be removed makes a gate refuse, which is the safe side. */
    void remove() {
        try {
            if (place != null) {
                Files.deleteIfExists(place);
            }
        } catch (IOException | RuntimeException e) {
            // Said by the gate, with the file's name.
        }
    }
}
