package dev.roundtrip.it.server;

import dev.roundtrip.it.Outcome;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a server warns of, or calls an error, without the times, ports and hashes that differ from run to run. */
final class Complaints {

    private static final Pattern COMPLAINT = Pattern.compile("\\b(WARN|WARNING|ERROR|SEVERE|FATAL)\\b");
    private static final Pattern VARYING = Pattern.compile("[0-9a-f]*[0-9][0-9a-f]*");

    /** What the machine is to blame for: it was slow, to one of the two. */
    private static final Pattern SLOW = Pattern.compile(
            "Creation of SecureRandom|Thread starvation or clock leap|has been blocked for|has been active for");

    private Complaints() {}

    static Set<String> of(Outcome outcome) {
        return Stream.of(outcome.stdout(), outcome.stderr())
                .flatMap(String::lines)
                .filter(line -> COMPLAINT.matcher(line).find())
                .filter(line -> !SLOW.matcher(line).find())
                .map(line -> VARYING.matcher(line).replaceAll("#"))
                .collect(Collectors.toSet());
    }
}
