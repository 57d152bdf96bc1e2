package dev.roundtrip.report.files;

import dev.roundtrip.report.json.UnreadableRecordingException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What is wrong with a file, for people. */
public final class FileFailure {

    private FileFailure() {}

    /** One line that names the file, the reason and what to do. */
    public static String inWords(IOException e) {
        if (e instanceof NoSuchFileException) {
            return ((NoSuchFileException) e).getFile() + ": no such file; recordings lie where the option output= says";
        }
        if (e instanceof FileSystemException && ((FileSystemException) e).getReason() == null) {
            FileSystemException failure = (FileSystemException) e;
            return failure.getFile() + ": " + reason(failure) + "; is it readable by this user?";
        }
        boolean unreadable = e instanceof UnreadableRecordingException;
        return e.getMessage() + (unreadable ? " (run the program again, or leave the file out)" : "");
    }

    /** What the system says about a file, without the file's name, which is often all of the exception's message. */
    public static String reason(FileSystemException e) {
        return e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
    }
}
