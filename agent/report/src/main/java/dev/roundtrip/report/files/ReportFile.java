package dev.roundtrip.report.files;

import dev.roundtrip.engine.finding.Nearest;
import dev.roundtrip.report.Report;
import dev.roundtrip.report.Reports;
import dev.roundtrip.report.Told;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;

/** A report and where it goes, as the user asks for it: {@code sarif=target/roundtrip.sarif}. Immutable. */
public final class ReportFile {

    private static final String STANDARD_OUTPUT = "-";

    private final Report report;
    private final Path file;

    /** @param file null for standard output */
    private ReportFile(Report report, Path file) {
        this.report = report;
        this.file = file;
    }

    /**
     * @param text {@code FORMAT=FILE}, or {@code FORMAT=-} for standard output
     * @throws IllegalArgumentException its message is one line that names the format and the nearest that exists, or what
     *     is no name of a file
     */
    public static ReportFile parse(String text) {
        int equals = text.indexOf('=');
        if (equals < 0 || equals == text.length() - 1) {
            throw new IllegalArgumentException(
                    "report: " + text + " names no file; write it like sarif=target/roundtrip.sarif");
        }
        String place = text.substring(equals + 1);
        try {
            Report report = named(text.substring(0, equals));
            return new ReportFile(report, place.equals(STANDARD_OUTPUT) ? null : Paths.get(place));
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("report: no file can have this name: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("report: " + e.getMessage(), e);
        }
    }

    /** @param file null for standard output */
    public static ReportFile of(Report report, Path file) {
        return new ReportFile(report, file);
    }

    /** @throws IllegalArgumentException its message is one line that names the format and the nearest that exists */
    public static Report named(String format) {
        Report report = Reports.named(format);
        if (report == null) {
            List<String> names = new ArrayList<>();
            for (Report each : Reports.all()) {
                names.add(each.name());
            }
            throw new IllegalArgumentException(format + " is not a format; the nearest is "
                    + Nearest.to(format, names.toArray(new String[0])) + " of " + String.join(", ", names));
        }
        return report;
    }

    /**
     * Deletes what an earlier run has told: where this one comes to no verdict, nobody may take that for its own. Links and
     * devices stay.
     *
     * @throws IOException its message names the file and the reason
     */
    public void clear() throws IOException {
        try {
            if (file != null && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(file);
            }
        } catch (FileSystemException e) {
            throw new IOException("the report " + file + " of an earlier run stays: " + FileFailure.reason(e), e);
        }
    }

    /**
     * Makes the folder of the file where it is missing, and replaces the file; its owner alone may read it.
     *
     * @param standardOutput stays open
     * @throws IOException its message names the file and the reason
     */
    public void write(Told told, OutputStream standardOutput) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        report.write(told, whole);
        if (file == null) {
            whole.writeTo(standardOutput);
            standardOutput.flush();
            return;
        }
        try {
            OwnersFile.write(file, whole::writeTo);
        } catch (FileSystemException e) {
            throw new IOException("the report " + file + " is not written: " + FileFailure.reason(e), e);
        }
    }
}
