package dev.roundtrip.report.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A file that only its owner may read, since it names classes, tables and requests. Written beside its place under a
 * fresh name and then renamed, so that a reader sees the old one or the new one, never half of one. A link in its place
 * is replaced, not followed, and the rights of an older file are not kept: another user may have made either.
 */
public final class OwnersFile {

    private OwnersFile() {}

    /** What goes into the file. */
    public interface Content {

        /** @param out stays open */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * @param place its directory is made where it is missing, for the owner only; a stream of the process, like
     *     {@code /dev/stdout}, is written to and stays what it is
     * @throws IOException when the file is not written; an older one is untouched then
     */
    public static void write(Path place, Content content) throws IOException {
        if (isStream(place)) {
            fill(place, content);
            return;
        }
        Path fresh = Files.createTempFile(directoryOf(place), ".roundtrip-", ".tmp");
        try {
            fill(fresh, content);
            moveIntoPlace(fresh, place);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /**
     * For a file that is written to bit by bit. One that is there stays as it is, links too: {@code /dev/stderr} is one.
     */
    public static void createWhereMissing(Path file) throws IOException {
        try {
            Files.createFile(file, ownerOnly(file, "rw-------"));
        } catch (FileAlreadyExistsException e) {
            // As its owner made it.
        }
    }

    // By its name alone: what looks like a pipe elsewhere may be a stranger's. Root could rename over these.
    private static boolean isStream(Path place) {
        Path directory = place.toAbsolutePath().normalize().getParent();
        return directory != null
                && directory.getFileSystem() == Paths.get("").getFileSystem()
                && (directory.toString().equals("/dev")
                        || directory.toString().equals("/dev/fd")
                        || directory.startsWith("/proc"));
    }

    private static Path directoryOf(Path place) throws IOException {
        Path directory = place.toAbsolutePath().getParent();
        if (directory == null) {
            throw new FileSystemException(place.toString(), null, "a directory, and no file");
        }
        return Files.isDirectory(directory)
                ? directory
                : Files.createDirectories(directory, ownerOnly(directory, "rwx------"));
    }

    private static FileAttribute<?>[] ownerOnly(Path place, String rights) {
        if (place.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
            };
        }
        return new FileAttribute<?>[0];
    }

    // The JDK makes temporary files readable by their owner only, where the file system knows owners.
    private static void fill(Path file, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.WRITE))) {
            content.writeTo(out);
        }
    }

    private static void moveIntoPlace(Path fresh, Path place) throws IOException {
        try {
            Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
