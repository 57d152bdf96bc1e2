package dev.roundtrip.javaagent.life.file;

import java.io.File;
import java.io.IOException;

/**
 * An empty file beside the recording, from the start of the JVM until the recording is whole: what a killed JVM leaves
 * behind, so that a gate over the folder does not take its silence for a clean run. Readable by the owner only.
 *
 * <p>Made before {@code main}, so by {@link File} alone: a program may bring a default file system of its own, which
 * must not be loaded for us.
 */
public final class StartedMark {

    static final StartedMark NONE = new StartedMark(null);

    private final File place;

    private StartedMark(File place) {
        this.place = place;
    }

    /**
     * Leaves the mark. Where it cannot, it says nothing: the recording will fail at the same place, and that is told.
     *
     * @param output the directory for the recording; null where none is wanted
     */
    public static StartedMark in(String output, RecordingName name) {
        if (output == null) {
            return NONE;
        }
        try {
            File directory = new File(output).getAbsoluteFile();
            if (directory.mkdirs()) {
                forOwnerOnly(directory).setExecutable(true, true);
            }
            File place = new File(directory, name.started());
            if (!place.createNewFile()) {
                return NONE;
            }
            forOwnerOnly(place);
            return new StartedMark(place);
        } catch (IOException | RuntimeException e) {
            return NONE;
        }
    }

    private static File forOwnerOnly(File file) {
        file.setExecutable(false, false);
        file.setReadable(false, false);
        file.setWritable(false, false);
        file.setReadable(true, true);
        file.setWritable(true, true);
        return file;
    }

    /** The recording is whole. A mark that cannot be removed makes a gate refuse, which is the safe side. */
    public void remove() {
        if (place != null) {
            place.delete();
        }
    }
}
