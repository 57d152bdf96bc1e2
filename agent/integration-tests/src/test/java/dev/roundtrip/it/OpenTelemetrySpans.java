package dev.roundtrip.it;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The spans that OpenTelemetry's logging exporter has printed, each with the path of the request whose trace it is part of. */
final class OpenTelemetrySpans {

    private static final String EXPORTER = "LoggingSpanExporter - ";
    private static final Pattern SPAN = Pattern.compile(EXPORTER
            + "'(?<name>.*)' : (?<trace>\\w+) \\w+ (?<kind>\\w+) \\[tracer: (?<tracer>.*?)\\] (?<attributes>.*)");
    private static final Pattern PATH = Pattern.compile("url\\.path=([^,}]*)");
    private static final Pattern STATEMENT = Pattern.compile("db\\.statement=(.*?)(, \\w+\\.|\\})");

    private OpenTelemetrySpans() {}

    static boolean isSpan(String line) {
        return line.contains(EXPORTER);
    }

    /** Sorted. */
    static List<String> of(String log) {
        List<Matcher> spans =
                log.lines().map(SPAN::matcher).filter(Matcher::find).toList();
        Map<String, String> paths = spans.stream()
                .filter(span -> span.group("kind").equals("SERVER"))
                .collect(Collectors.toMap(span -> span.group("trace"), span -> first(PATH, span)));
        return spans.stream()
                .map(span -> String.join(
                        " | ",
                        String.valueOf(paths.get(span.group("trace"))),
                        span.group("kind"),
                        span.group("tracer"),
                        span.group("name"),
                        first(STATEMENT, span)))
                .sorted()
                .toList();
    }

    private static String first(Pattern pattern, Matcher span) {
        Matcher found = pattern.matcher(span.group("attributes"));
        return found.find() ? found.group(1) : "";
    }
}
