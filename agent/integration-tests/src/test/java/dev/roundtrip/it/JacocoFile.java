package dev.roundtrip.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jacoco.core.data.ExecutionData;
import org.jacoco.core.tools.ExecFileLoader;

/** What JaCoCo has measured of the program and of the driver's JDBC classes: the classes, by a sum of their bytes, and their probes. */
final class JacocoFile {

    private JacocoFile() {}

    /** Sorted. */
    static List<String> coverage(Outcome outcome) {
        try {
            ExecFileLoader file = new ExecFileLoader();
            file.load(outcome.folder().resolve(OtherAgent.FILE).toFile());
            return file.getExecutionDataStore().getContents().stream()
                    .filter(data -> data.getName().startsWith("targets/")
                            || data.getName().startsWith("org/h2/jdbc/"))
                    .map(JacocoFile::line)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(ExecutionData data) {
        StringBuilder line = new StringBuilder(data.getName() + " " + Long.toHexString(data.getId()) + " ");
        for (boolean passed : data.getProbes()) {
            line.append(passed ? '1' : '0');
        }
        return line.toString();
    }
}
