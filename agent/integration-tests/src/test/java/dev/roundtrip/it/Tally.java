package dev.roundtrip.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How often each rule was right about one program, or about all of them. Each program's numbers are kept in a file of
 * their own, so that the programs need to run only once, whichever test runs them.
 */
record Tally(Rule rule, int right, int wrong, int missed) {

    private static final Path FOLDER = Path.of("target/accuracy");

    /** Holds what each rule says of a run against the markers in the program's source, and keeps the numbers. */
    static void keep(String program, Claims claims, Recording recording) {
        List<String> lines = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            Tally tally = of(rule, claims, recording);
            lines.add(rule + " " + tally.right + " " + tally.wrong + " " + tally.missed);
        }
        try {
            Files.createDirectories(FOLDER);
            Files.write(file(program), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Tally of(Rule rule, Claims claims, Recording recording) {
        List<String> guilty = new ArrayList<>();
        for (Markers.Claim claim : claims.claims()) {
            if (Rule.guilty(claim)) {
                guilty.add(claim.file() + ":" + claim.line());
            }
        }
        int right = 0;
        int wrong = 0;
        for (String line : rule.accused(recording)) {
            boolean met = guilty.remove(line);
            right += met ? 1 : 0;
            wrong += met ? 0 : 1;
        }
        return new Tally(rule, right, wrong, guilty.size());
    }

    /** Whether a program's numbers were kept. */
    static boolean has(String program) {
        return Files.exists(file(program));
    }

    private static Path file(String program) {
        return FOLDER.resolve(program.replace(' ', '-'));
    }

    /** Of these programs together. */
    static List<Tally> of(Collection<String> programs) {
        List<Tally> all = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            int[] sum = new int[3];
            for (String line : lines(rule, programs)) {
                String[] numbers = line.split(" ");
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += Integer.parseInt(numbers[i + 1]);
                }
            }
            all.add(new Tally(rule, sum[0], sum[1], sum[2]));
        }
        return all;
    }

    private static List<String> lines(Rule rule, Collection<String> programs) {
        List<String> lines = new ArrayList<>();
        for (String program : programs) {
            try {
                Files.readAllLines(file(program)).stream()
                        .filter(line -> line.startsWith(rule + " "))
                        .forEach(lines::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return lines;
    }

    /** Of what was accused, the share that was guilty. */
    double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    /** Of what was guilty, the share that was accused. */
    double recall() {
        return right + missed == 0 ? 1 : (double) right / (right + missed);
    }
}
