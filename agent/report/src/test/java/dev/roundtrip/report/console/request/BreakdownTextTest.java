package dev.roundtrip.report.console.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.breakdown.Breakdown;
import dev.roundtrip.engine.breakdown.Part;
import dev.roundtrip.report.RandomRecordings;
import dev.roundtrip.report.Samples;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BreakdownTextTest {

    private static final Pattern TOTAL = Pattern.compile("Request breakdown \\(([0-9.,]+)([a-z]+) total.*\\):");
    private static final Pattern LINE =
            Pattern.compile("- [^:]+: +([0-9.,]+)([a-z]+) +(<?)([0-9]+)%(?:  #+)?(  <- .*)?");

    @Test
    void tells_the_story_of_the_missing_pool() {
        Breakdown breakdown = Samples.breakdown(
                3_800 * Samples.MS, Map.of(Part.CONNECTION_SETUP, 2_400 * Samples.MS, Part.QUERY, 800 * Samples.MS));

        assertThat(BreakdownText.render(breakdown, 1)).isEqualTo("""
                Request breakdown (3,800ms total):
                - Connection setup: 2,400ms  63%  ###################  <- bottleneck
                - Query execution:    800ms  21%  ######
                - Processing:         600ms  16%  #####
                """);
    }

    @Test
    void leaves_parts_without_time_out_and_tells_overlapping_work_beside_the_sum() {
        Breakdown breakdown = new Breakdown(10 * Samples.MS, new long[7], new long[7], 5 * Samples.MS);

        assertThat(BreakdownText.render(breakdown, 1)).isEqualTo("""
                Request breakdown (10.0ms total):
                - Processing: 10.0ms  100%  ##############################  <- bottleneck, outside JDBC
                  (5.00ms more of JDBC ran beside it on other threads, not part of the sum)
                """);
    }

    @Property(tries = 2000)
    void printed_times_and_shares_add_up_to_what_is_printed_as_the_whole(@ForAll long seed, @ForAll byte requests) {
        RandomRecordings random = new RandomRecordings(seed);
        long count = 1 + Math.abs(requests);
        Breakdown breakdown = random.breakdown(random.nanos());

        List<String> lines = BreakdownText.render(breakdown, count).lines().toList();

        Matcher total = TOTAL.matcher(lines.get(0));
        assertThat(total.matches()).as(lines.get(0)).isTrue();
        BigDecimal sum = BigDecimal.ZERO;
        long percents = 0;
        List<String> marked = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            Matcher part = LINE.matcher(line);
            if (part.matches()) {
                assertThat(part.group(2)).isEqualTo(total.group(2));
                sum = sum.add(number(part.group(1)));
                percents += part.group(3).isEmpty() ? Long.parseLong(part.group(4)) : 0;
                marked.add(part.group(5));
            }
        }
        assertThat(sum).as(String.join("\n", lines)).isEqualByComparingTo(number(total.group(1)));
        if (!marked.isEmpty()) {
            assertThat(percents).as(String.join("\n", lines)).isEqualTo(100);
            assertThat(marked).filteredOn(mark -> mark != null).hasSize(1);
        }
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(",", ""));
    }
}
