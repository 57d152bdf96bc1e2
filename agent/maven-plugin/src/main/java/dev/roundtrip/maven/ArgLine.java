package dev.roundtrip.maven;

import java.util.ArrayList;
import java.util.List;

/** A line of arguments as Surefire and JaCoCo read it: separated by blanks, except between quotes of either kind. */
final class ArgLine {

    private ArgLine() {}

    /**
     * The arguments as they were written, quotes included, so that nobody's quoting changes.
     *
     * @param line null for none
     */
    static List<String> split(String line) {
        List<String> arguments = new ArrayList<>();
        StringBuilder argument = new StringBuilder();
        char quote = 0;
        for (char c : line == null ? new char[0] : line.toCharArray()) {
            quote = next(quote, c);
            if (quote == 0 && Character.isWhitespace(c)) {
                take(argument, arguments);
            } else {
                argument.append(c);
            }
        }
        take(argument, arguments);
        return arguments;
    }

    /** Between double quotes if it needs to: JaCoCo, which reads and rewrites the line, knows no others. */
    static String quoted(String argument) {
        for (int i = 0; i < argument.length(); i++) {
            if (Character.isWhitespace(argument.charAt(i)) || argument.charAt(i) == '\'') {
                return '"' + argument + '"';
            }
        }
        return argument;
    }

    static String unquoted(String argument) {
        return argument.replace("\"", "").replace("'", "");
    }

    // 0 outside quotes, else the quote that ends them.
    private static char next(char quote, char c) {
        if (quote == 0) {
            return c == '"' || c == '\'' ? c : 0;
        }
        return c == quote ? 0 : quote;
    }

    private static void take(StringBuilder argument, List<String> arguments) {
        if (argument.length() > 0) {
            arguments.add(argument.toString());
            argument.setLength(0);
        }
    }
}
