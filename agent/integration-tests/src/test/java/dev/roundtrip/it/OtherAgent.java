package dev.roundtrip.it;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Another agent: how it is started so that nothing leaves the machine, and where it leaves what it saw. */
enum OtherAgent {
    JACOCO("org.jacoco.agent-runtime", "=destfile=" + OtherAgent.FILE, JacocoFile::coverage),
    OPENTELEMETRY(
            "opentelemetry-javaagent",
            "",
            outcome -> OpenTelemetrySpans.of(outcome.stderr()),
            "-Dotel.traces.exporter=logging",
            "-Dotel.metrics.exporter=none",
            "-Dotel.logs.exporter=none",
            "-Dotel.instrumentation.jdbc-datasource.enabled=true"),
    /** A span's last reference is given up when it has ended; its log tells. */
    ELASTIC(
            "elastic-apm-agent",
            "",
            outcome -> found(outcome, "decrement references to ('.*') .* \\(0\\)$"),
            "-Delastic.apm.disable_send=true",
            "-Delastic.apm.central_config=false",
            "-Delastic.apm.cloud_provider=NONE",
            "-Delastic.apm.metrics_interval=0s",
            "-Delastic.apm.application_packages=targets",
            "-Delastic.apm.log_level=DEBUG",
            "-Delastic.apm.log_file=" + OtherAgent.FILE),
    /** Its writer for tests names each span within its parent. */
    DATADOG(
            "dd-java-agent",
            "",
            outcome -> found(outcome, "([^\\[\\]\\n]+)"),
            "-Ddd.writer.type=TraceStructureWriter:" + OtherAgent.FILE + ":includeresource",
            "-Ddd.service=bookshop",
            "-Ddd.agent.host=127.0.0.1",
            "-Ddd.trace.agent.port=9",
            "-Ddd.instrumentation.telemetry.enabled=false",
            "-Ddd.remote_config.enabled=false",
            "-Ddd.jmxfetch.enabled=false",
            "-Ddd.profiling.enabled=false",
            "-Ddd.crashtracking.enabled=false",
            "-Ddd.runtime.metrics.enabled=false",
            "-Ddd.trace.health.metrics.enabled=false",
            "-Ddd.trace.startup.logs=false"),
    /** Its collector is a port where nobody listens. */
    NEW_RELIC(
            "newrelic-agent",
            "",
            outcome -> found(outcome, "(activity .*@\\d+ starting|\\S+: weaved target .*)"),
            "-Dnewrelic.config.license_key=none",
            "-Dnewrelic.config.app_name=bookshop",
            "-Dnewrelic.config.host=127.0.0.1",
            "-Dnewrelic.config.port=9",
            "-Dnewrelic.config.startup_log_level=off",
            "-Dnewrelic.config.log_level=finer",
            "-Dnewrelic.config.log_file_path=.",
            "-Dnewrelic.config.log_file_name=" + OtherAgent.FILE);

    /** In the folder of the start. */
    static final String FILE = "other-agent";

    private static final Pattern CHANGING = Pattern.compile("@[0-9a-f]+|0x[0-9a-f]+|[0-9a-f]{16,}|\\d+");
    private static final Pattern COMPLAINT = Pattern.compile("\\] (WARN|ERROR) | (WARN|WARNING|ERROR|SEVERE): ");
    private static final List<OtherAgent> QUICK = List.of(JACOCO, OPENTELEMETRY);

    private final String artifactId;
    private final String agentOptions;
    private final Function<Outcome, List<String>> saw;
    private final List<String> properties;

    OtherAgent(String artifactId, String agentOptions, Function<Outcome, List<String>> saw, String... properties) {
        this.artifactId = artifactId;
        this.agentOptions = agentOptions;
        this.saw = saw;
        this.properties = List.of(properties);
    }

    boolean isQuick() {
        return QUICK.contains(this);
    }

    /** New Relic 8.19 steps aside on JDK 25, whoever is with it. */
    boolean startsOn(Jdk jdk) {
        return this != NEW_RELIC || !jdk.name().equals("JDK 25");
    }

    String[] options() {
        List<String> options = new ArrayList<>(properties);
        options.add("-javaagent:" + TargetJvm.library(artifactId) + agentOptions);
        return options.toArray(new String[0]);
    }

    /** What it would have sent or has written, sorted, without times, ids and ports. */
    List<String> saw(Outcome outcome) {
        return saw.apply(outcome);
    }

    /** What the program printed: New Relic names its log file there. */
    String output(Outcome outcome) {
        return outcome.stdout()
                .lines()
                .filter(line -> !line.contains(" com.newrelic INFO: "))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /** The different warnings of the JVM, the program and the other agent, without numbers. */
    List<String> complaints(Outcome outcome) {
        Stream<String> log =
                this == ELASTIC || this == NEW_RELIC ? outcome.text(FILE).lines() : Stream.empty();
        return Stream.concat(
                        outcome.stderr().lines().filter(line -> !OpenTelemetrySpans.isSpan(line)),
                        log.filter(line -> COMPLAINT.matcher(line).find()))
                .map(line -> CHANGING.matcher(line).replaceAll("#"))
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public String toString() {
        String name = name().toLowerCase(Locale.ROOT);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** Each match of the first group in its file. */
    private static List<String> found(Outcome outcome, String pattern) {
        List<String> found = new ArrayList<>();
        Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(outcome.text(FILE))
                .results()
                .forEach(match -> found.add(CHANGING.matcher(match.group(1)).replaceAll("#")));
        Collections.sort(found);
        return found;
    }
}
