package dev.roundtrip.javaagent.life;

import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.report.files.FileFailure;
import dev.roundtrip.report.files.WholeFile;
import dev.roundtrip.report.json.RecordingWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The recording on disk. Written beside its place under a fresh name and then renamed, so that a reader sees the old
 * one or the new one, never half of one; readable by the owner only. A link in its place is replaced, not followed.
 */
public final class RecordingFile {

    private RecordingFile() {}

    /**
     * @param place the file; its directory is made when missing
     * @throws IOException its message says in one line what is wrong with which file
     */
    public static void write(Recording recording, Path place) throws IOException {
        try {
            Path fresh = Files.createTempFile(directoryOf(place), ".roundtrip-", ".tmp");
            try {
                fill(fresh, recording);
                WholeFile.moveIntoPlace(fresh, place);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (FileSystemException e) {
            throw new IOException(e.getFile() + ": " + FileFailure.reason(e), e);
        } catch (IOException e) {
            throw new IOException(place + ": " + e.getMessage(), e);
        }
    }

    /** The directory of a file, made for its owner only where it is missing. */
    private static Path directoryOf(Path place) throws IOException {
        Path directory = place.toAbsolutePath().getParent();
        return Files.isDirectory(directory) ? directory : Files.createDirectories(directory, ownerOnly(directory));
    }

    private static FileAttribute<?>[] ownerOnly(Path directory) {
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[] {
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
            };
        }
        return new FileAttribute<?>[0];
    }

    // The JDK makes temporary files readable by their owner only, where the file system knows owners.
    private static void fill(Path fresh, Recording recording) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh, StandardOpenOption.WRITE))) {
            RecordingWriter.write(recording, out);
        }
    }
}
