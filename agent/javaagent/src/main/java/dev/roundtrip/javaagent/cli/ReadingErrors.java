package dev.roundtrip.javaagent.cli;

import dev.roundtrip.report.console.text.SafeLine;
import dev.roundtrip.report.files.FileFailure;
import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * One line for files that cannot be read or written. Anything else is our own fault and comes with its stack; it proves
 * nothing either, so that the code is the same, and not the 1 that says that findings are over the limit.
 */
final class ReadingErrors implements IExecutionExceptionHandler {
    static final int EXIT_CODE = 3;

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) throws Exception {
        if (!(e instanceof IOException)) {
            throw e;
        }
        command.getErr().println("roundtrip: " + SafeLine.of(FileFailure.inWords((IOException) e)));
        return EXIT_CODE;
    }
}
