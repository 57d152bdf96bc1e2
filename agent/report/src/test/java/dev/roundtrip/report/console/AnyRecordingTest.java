package dev.roundtrip.report.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.report.RandomRecordings;
import dev.roundtrip.report.console.compare.Comparison;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AnyRecordingTest {

    @Property(tries = 500)
    void the_summary_fits_a_terminal_and_cannot_steer_it(@ForAll long seed) {
        Recording recording = new RandomRecordings(seed).next();

        assertPresentable(ConsoleReport.render(recording));
        assertThat(ConsoleReport.render(recording)).isEqualTo(ConsoleReport.render(recording));
    }

    @Property(tries = 500)
    void the_comparison_fits_a_terminal_and_cannot_steer_it(@ForAll long seed) {
        RandomRecordings random = new RandomRecordings(seed);

        assertPresentable(
                Comparison.render("before\u001b", random.next(), "after\u00e9 and a long title", random.next()));
    }

    @Property(tries = 500)
    void a_new_finding_takes_eight_lines_at_most(@ForAll long seed) {
        String block = ConsoleReport.renderFirstSight(new RandomRecordings(seed).finding("GET /\u001b", 1));

        assertPresentable(block);
        assertThat(block.lines()).hasSizeLessThanOrEqualTo(8);
    }

    private static void assertPresentable(String text) {
        assertThat(text).endsWith("\n").matches("[ -~\n]*");
        assertThat(text.lines())
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(100).doesNotEndWith(" "));
    }
}
