package dev.roundtrip.javaagent.life.say;

import dev.roundtrip.report.files.OwnersFile;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/** What the option {@code console} asks for: one of the JVM's first two streams, or a file. */
public final class ConsoleTarget {
    private final File file;
    private final PrintStream stream;
    private final Notices notices;

    private ConsoleTarget(File file, PrintStream stream, Notices notices) {
        this.file = file;
        this.stream = stream;
        this.notices = notices;
    }

    /**
     * @param option the text of the option; {@code off} is not for this class
     * @param out the standard output stream that the JVM started with
     */
    public static ConsoleTarget of(String option, PrintStream out, Notices notices) {
        if (option.equals("stderr")) {
            return new ConsoleTarget(null, notices.stream(), notices);
        }
        if (option.equals("stdout")) {
            return new ConsoleTarget(null, out, notices);
        }
        return new ConsoleTarget(new File(option), notices.stream(), notices);
    }

    /** Opened when first used; falls back to standard error where the file cannot be written. */
    OutputStream open() {
        if (file == null) {
            return stream;
        }
        try {
            OwnersFile.createWhereMissing(file.toPath());
            return new FileOutputStream(file, true);
        } catch (IOException | RuntimeException e) {
            // At run time, too: a name that no file can have.
            notices.tell("console file " + file + " cannot be written (" + e.getMessage() + "); using standard error");
            return stream;
        }
    }
}
