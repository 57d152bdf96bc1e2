package dev.roundtrip.report.files;

import dev.roundtrip.engine.gate.baseline.Baseline;
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
        refuseDirectory(file);
        try (InputStream in = Files.newInputStream(file)) {
            return BaselineReader.read(in, file.toString());
        } catch (NoSuchFileException e) {
            throw new IOException(file + ": no such baseline; the command baseline writes one", e);
        }
    }

    /** Replaces the file; nothing is written unless all of it can be. Readable like any other source of the project. */
    public static void write(Baseline baseline, Path file) throws IOException {
        refuseDirectory(file);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        BaselineWriter.write(baseline, whole);
        Path directory = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(directory)) {
            throw new IOException(directory + ": no such directory");
        }
        WholeFile.replace(file, whole.toByteArray());
    }

    private static void refuseDirectory(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + ": a directory; name a file in it, such as " + file.resolve(NAME));
        }
    }
}
