package dev.roundtrip.maven;

import dev.roundtrip.javaagent.Commands;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** One command of the agent's jar, run in this JVM: what users of the command line get, to the letter. */
final class CommandRun {
    private static final String PREFIX = "roundtrip: ";

    private final int exitCode;
    private final String output;
    private final String errors;

    CommandRun(int exitCode, String output, String errors) {
        this.exitCode = exitCode;
        this.output = output;
        this.errors = errors;
    }

    static CommandRun of(List<String> arguments) throws IOException {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Commands.run(arguments.toArray(new String[0]), new PrintWriter(out), new PrintWriter(err));
        return new CommandRun(exitCode, out.toString(), err.toString());
    }

    /** 0 clean, 1 findings over the limit, 2 usage, 3 nothing observed or unreadable. */
    int exitCode() {
        return exitCode;
    }

    String output() {
        return output;
    }

    /** Lines of standard output without the prefix that tells them from other programs' lines. */
    List<String> outputLines() {
        return lines(output);
    }

    /** The same of standard error. */
    List<String> errorLines() {
        return lines(errors);
    }

    private static List<String> lines(String text) {
        if (text.isEmpty()) {
            return Collections.emptyList();
        }
        List<String> lines = new ArrayList<>();
        for (String line : Arrays.asList(text.split("\\R"))) {
            lines.add(line.startsWith(PREFIX) ? line.substring(PREFIX.length()) : line);
        }
        return lines;
    }
}
