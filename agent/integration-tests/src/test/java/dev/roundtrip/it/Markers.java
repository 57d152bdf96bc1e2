package dev.roundtrip.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a target program expects of itself, in comments beside the guilty lines:
 *
 * <pre>
 *   // expect: n-plus-one confirmed 50 driven by ID; n-plus-one-write likely 10 each of 3
 *   // loop: n-plus-one
 * </pre>
 *
 * The first stands at the line that runs the statement, the second (optional) at the line of the loop. A grade may be
 * a choice ({@code confirmed|likely}). A program with several loops numbers them: {@code // loop 2} stands at the loop
 * of the claim that ends with {@code in loop 2}; {@code looped here} says that the line itself repeats. A line without a
 * marker must be clean.
 */
final class Markers {

    private static final Pattern EXPECT = Pattern.compile("// expect: (.*)$");
    private static final Pattern LOOP = Pattern.compile("// loop: (.*)$");
    private static final Pattern CLAIM =
            Pattern.compile("([a-z-]+) ([a-z|]+) (\\d+)(?: driven by (\\w+))?(?: each of (\\d))?"
                    + "(?: in loop (\\d)| looped (here))?");
    private static final Pattern NUMBERED_LOOP = Pattern.compile("// loop (\\d)$");

    private final String file;
    private final Map<String, Integer> loops = new HashMap<>();
    private final List<Claim> claims = new ArrayList<>();

    private Markers(String file) {
        this.file = file;
    }

    static Markers of(Path source) {
        Markers markers = new Markers(source.getFileName().toString());
        List<String> lines = lines(source);
        for (int line = 1; line <= lines.size(); line++) {
            markers.readNumberedLoop(line, lines.get(line - 1));
        }
        for (int line = 1; line <= lines.size(); line++) {
            markers.readExpectations(line, lines.get(line - 1));
        }
        for (int line = 1; line <= lines.size(); line++) {
            markers.readLoops(line, lines.get(line - 1));
        }
        return markers;
    }

    List<Claim> claims() {
        return claims;
    }

    private void readNumberedLoop(int line, String text) {
        Matcher comment = NUMBERED_LOOP.matcher(text);
        if (comment.find()) {
            loops.put(comment.group(1), line);
        }
    }

    private void readExpectations(int line, String text) {
        Matcher comment = EXPECT.matcher(text);
        if (comment.find()) {
            for (String part : comment.group(1).split("; ")) {
                addClaims(line, part);
            }
        }
    }

    private void readLoops(int line, String text) {
        Matcher comment = LOOP.matcher(text);
        if (comment.find()) {
            claims.replaceAll(claim -> claim.kind().equals(comment.group(1)) ? claim.inLoop(line) : claim);
        }
    }

    private void addClaims(int line, String text) {
        Matcher claim = CLAIM.matcher(text.trim());
        if (!claim.matches()) {
            throw new IllegalArgumentException("not a claim: " + text);
        }
        List<String> grades = List.of(claim.group(2).split("\\|"));
        int times = claim.group(5) == null ? 1 : Integer.parseInt(claim.group(5));
        Claim one = new Claim(file, line, claim.group(1), grades, Long.parseLong(claim.group(3)), claim.group(4), 0)
                .inLoop(loopOf(claim, line));
        claims.addAll(Collections.nCopies(times, one));
    }

    private int loopOf(Matcher claim, int line) {
        if (claim.group(6) != null) {
            return loops.get(claim.group(6));
        }
        return claim.group(7) == null ? 0 : line;
    }

    private static List<String> lines(Path source) {
        try {
            return Files.readAllLines(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param column the column of the driving statement; null where nothing is claimed
     * @param loopLine 0 where nothing is claimed
     */
    record Claim(String file, int line, String kind, List<String> grades, long count, String column, int loopLine) {

        Claim inLoop(int loop) {
            return new Claim(file, line, kind, grades, count, column, loop);
        }

        boolean metBy(Recording.FindingNode finding) {
            return finding.kind().equals(kind)
                    && finding.file().equals(file)
                    && finding.line() == line
                    && grades.contains(finding.grade())
                    && finding.perRequest() == count
                    && (column == null || column.equalsIgnoreCase(finding.driverColumn()))
                    && (loopLine == 0 || loopLine == finding.loopLine());
        }
    }
}
