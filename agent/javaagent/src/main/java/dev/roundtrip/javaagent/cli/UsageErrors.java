package dev.roundtrip.javaagent.cli;

import dev.roundtrip.report.console.text.SafeLine;
import java.util.List;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** One line for a command line that cannot be understood, with the nearest word that would have been. */
final class UsageErrors implements IParameterExceptionHandler {
    static final int EXIT_CODE = 2;

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        e.getCommandLine().getErr().println("roundtrip: " + SafeLine.of(firstLine(e.getMessage()) + nearest(e)));
        return EXIT_CODE;
    }

    private static String nearest(ParameterException e) {
        if (!(e instanceof UnmatchedArgumentException)) {
            return "";
        }
        List<String> suggestions = ((UnmatchedArgumentException) e).getSuggestions();
        return suggestions.isEmpty() ? "; see --help" : "; did you mean " + suggestions.get(0) + "?";
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end).trim();
    }
}
