package dev.roundtrip.report.files;

import dev.roundtrip.engine.gate.Baseline;
import dev.roundtrip.report.json.BaselineReader;
import dev.roundtrip.report.json.BaselineWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The baseline as a file of the project. */
public final class BaselineFile {

    /** Where it lies unless the user says otherwise. */
    public static final String NAME = "roundtrip-baseline.json";

    private BaselineFile() {}

    /** @throws IOException its message names the file, the line and the reason, in one line */
    public static Baseline read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return BaselineReader.read(in, file.toString());
        } catch (NoSuchFileException e) {
            throw new IOException(file + ": no such baseline; the command baseline writes one", e);
        }
    }

    /**
     * Replaces the file; nothing is written unless all of it can be. Its owner alone may read it, until it is checked out
     * elsewhere.
     */
    public static void write(Baseline baseline, Path file) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        BaselineWriter.write(baseline, whole);
        Path directory = file.toAbsolutePath().getParent();
        if (directory == null) {
            throw new IOException(file + ": a directory, and no file; name one in it: " + file.resolve(NAME));
        }
        if (!Files.isDirectory(directory)) {
            throw new IOException(directory + ": no such directory");
        }
        OwnersFile.write(file, whole::writeTo);
    }
}
