package dev.roundtrip.javaagent.cli;

import dev.roundtrip.report.json.UnreadableRecordingException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** One line for files that cannot be read or written; anything else is our own fault and comes with its stack. */
final class ReadingErrors implements IExecutionExceptionHandler {
    static final int EXIT_CODE = 3;

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) throws Exception {
        if (!(e instanceof IOException)) {
            throw e;
        }
        command.getErr().println("roundtrip: " + message((IOException) e));
        return EXIT_CODE;
    }

    private static String message(IOException e) {
        if (e instanceof NoSuchFileException) {
            return ((NoSuchFileException) e).getFile() + ": no such file; recordings lie where the option output= says";
        }
        if (e instanceof FileSystemException && ((FileSystemException) e).getReason() == null) {
            return ((FileSystemException) e).getFile() + ": " + e.getClass().getSimpleName()
                    + "; is it readable by this user?";
        }
        boolean unreadable = e instanceof UnreadableRecordingException;
        return e.getMessage() + (unreadable ? " (run the program again, or leave the file out)" : "");
    }
}
