package dev.roundtrip.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/**
 * Holds the numbers of {@link ScenarioIT} and {@link FrameworkIT}, which run before, against those that were published:
 * ours may never fall, and the page may never be out of date.
 */
class AccuracyIT {

    private static final Path PAGE = Path.of("../../docs/findings/accuracy.md");
    private static final String BEGIN = "<!-- table: begin -->\n";
    private static final String END = "<!-- table: end -->";

    /** What the simple rules say hangs a little on which stacks were looked at. */
    private static final int NOISE = 3;

    private static final String SIMPLE_ROWS = "(?m)^\\| (the same|5 times).*\n";

    private final Set<String> programs = programs();
    private final List<Tally> tallies = Tally.of(programs);

    private static Set<String> programs() {
        Set<String> programs = new TreeSet<>();
        try (Stream<Arguments> scenarios = ScenarioIT.programs();
                Stream<FrameworkProgram> frameworks = FrameworkIT.programs()) {
            scenarios.forEach(run -> programs.add((String) run.get()[0]));
            frameworks.forEach(program -> programs.add(program.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(programs)
                .as("programs of the corpus, all of which must have run")
                .allMatch(Tally::has);
        return programs;
    }

    @Test
    void whatever_is_confirmed_is_guilty() {
        assertThat(of(Rule.CONFIRMED).wrong()).isZero();
    }

    @Test
    void nearly_all_that_is_guilty_is_at_least_likely() {
        assertThat(of(Rule.LIKELY).recall()).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void the_page_says_what_was_measured() throws IOException {
        String page = Files.readString(PAGE);
        String table = table();
        int from = page.indexOf(BEGIN) + BEGIN.length();
        String published = page.substring(from, page.indexOf(END));
        Files.writeString(
                Path.of("target/accuracy.md"), page.substring(0, from) + table + page.substring(page.indexOf(END)));

        assertThat(published.replaceAll(SIMPLE_ROWS, ""))
                .as("%s; if ours did not fall, copy agent/integration-tests/target/accuracy.md there", PAGE)
                .isEqualTo(table.replaceAll(SIMPLE_ROWS, ""));
        for (Tally tally : tallies.subList(0, Rule.CONFIRMED.ordinal())) {
            int wrong = Integer.parseInt(row(tally.rule())[3]);
            assertThat(wrong).as("wrong by %s", tally.rule()).isBetween(tally.wrong() - NOISE, tally.wrong() + NOISE);
        }
    }

    @Test
    void ours_did_not_fall() throws IOException {
        for (Rule rule : List.of(Rule.CONFIRMED, Rule.LIKELY)) {
            String[] row = row(rule);
            assertThat(of(rule).precision()).isGreaterThanOrEqualTo(Double.parseDouble(row[5]) - 0.005);
            assertThat(of(rule).recall()).isGreaterThanOrEqualTo(Double.parseDouble(row[6]) - 0.005);
        }
    }

    /** The published cells of a rule; the first is empty. */
    private static String[] row(Rule rule) throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| " + rule.words + " |"))
                .findFirst()
                .orElseThrow()
                .split(" *\\| *");
    }

    private Tally of(Rule rule) {
        return tallies.get(rule.ordinal());
    }

    private String table() {
        StringBuilder table = new StringBuilder(programs.size() + " programs, "
                + (of(Rule.LIKELY).right() + of(Rule.LIKELY).missed())
                + " statements that are an N+1.\n\n| what calls it an N+1 | right | wrong | missed | precision | recall |\n"
                + "| --- | ---: | ---: | ---: | ---: | ---: |\n");
        for (Tally tally : tallies) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %d | %.2f | %.2f |%n",
                    tally.rule().words,
                    tally.right(),
                    tally.wrong(),
                    tally.missed(),
                    tally.precision(),
                    tally.recall()));
        }
        return table.toString();
    }
}
