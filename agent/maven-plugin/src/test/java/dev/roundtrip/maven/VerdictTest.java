package dev.roundtrip.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final String CLEAN = "roundtrip: clean: no finding over the limit\n";
    private static final String UNWRITTEN = "roundtrip: the report x.sarif is not written: Not a directory\n";

    private final List<String> logged = new ArrayList<>();

    @Test
    void a_clean_run_whose_report_cannot_be_written_does_not_end_with_the_word_clean() {
        Verdict verdict = Verdict.of(new CommandRun(3, CLEAN, UNWRITTEN), false);

        verdict.tellDetails(log(), true);
        assertThat(verdict.isClean()).isFalse();
        assertThat(verdict.conclusion()).isEqualTo("the report x.sarif is not written: Not a directory");
        assertThat(logged).containsExactly("info clean: no finding over the limit");
    }

    @Test
    void a_run_over_the_limit_ends_with_its_findings_and_warns_of_the_report() {
        String findings = "an N+1 query\nroundtrip: 1 finding over the limit\n";
        Verdict verdict = Verdict.of(new CommandRun(1, findings, UNWRITTEN), false);

        verdict.tellDetails(log(), true);
        assertThat(verdict.conclusion()).isEqualTo("1 finding over the limit");
        assertThat(logged)
                .containsExactly("warn the report x.sarif is not written: Not a directory", "error an N+1 query");
    }

    @Test
    void what_was_dropped_is_a_warning_and_what_was_left_out_on_purpose_is_not() {
        String remarks =
                "roundtrip: not seen: 1 failure of the agent itself\nroundtrip: note: @Allow on shop.ShopTest\n";

        Verdict.of(new CommandRun(0, CLEAN, remarks), false).tellDetails(log(), false);

        assertThat(logged)
                .containsExactly("warn not seen: 1 failure of the agent itself", "info note: @Allow on shop.ShopTest");
    }

    private SystemStreamLog log() {
        return new SystemStreamLog() {
            @Override
            public void info(CharSequence line) {
                logged.add("info " + line);
            }

            @Override
            public void warn(CharSequence line) {
                logged.add("warn " + line);
            }

            @Override
            public void error(CharSequence line) {
                logged.add("error " + line);
            }
        };
    }
}
