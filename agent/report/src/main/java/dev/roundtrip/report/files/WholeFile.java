package dev.roundtrip.report.files;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that a reader sees as they were or as they are, never half of them. */
public final class WholeFile {

    private WholeFile() {}

    /**
     * Replaces what a link in its place points to, and not the link.
     *
     * @throws IOException its message names the directory, the reason and what to look at
     */
    static void replace(Path place, byte[] content) throws IOException {
        Path real = Files.exists(place) ? place.toRealPath() : place.toAbsolutePath();
        // No temporary file of the JDK's: it would be for its owner's eyes only.
        Path fresh =
                real.resolveSibling("." + real.getFileName() + "." + Long.toString(System.nanoTime(), 36) + ".tmp");
        try {
            Files.write(fresh, content, StandardOpenOption.CREATE_NEW);
            moveIntoPlace(fresh, real);
        } catch (FileSystemException e) {
            throw new IOException(
                    real.getParent() + ": " + FileFailure.reason(e) + "; may this user write into this directory?", e);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** @param fresh a whole file in the same directory, which is gone afterwards */
    public static void moveIntoPlace(Path fresh, Path place) throws IOException {
        try {
            Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
