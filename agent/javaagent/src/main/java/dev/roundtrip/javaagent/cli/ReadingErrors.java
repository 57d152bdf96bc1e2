package dev.roundtrip.javaagent.cli;

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
            return ((NoSuchFileException) e).getFile() + ": no such file";
        }
        if (e instanceof FileSystemException && ((FileSystemException) e).getReason() == null) {
            return ((FileSystemException) e).getFile() + ": " + e.getClass().getSimpleName();
        }
        return e.getMessage();
    }
}
