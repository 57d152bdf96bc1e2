package dev.roundtrip.report.console.compare;

import dev.roundtrip.report.Golden;
import dev.roundtrip.report.Samples;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ComparisonGoldenTest {

    @Test
    void shows_what_a_pool_brought() throws IOException {
        Golden.check(
                "compare-pool.txt",
                Comparison.render(
                        "story-2-before", Samples.connections(), "story-2-after", Samples.connectionsPooled()));
    }

    @Test
    void shows_what_one_query_for_all_brought() throws IOException {
        Golden.check(
                "compare-dashboard.txt",
                Comparison.render("before", Samples.dashboard(), "after", Samples.dashboardFixed()));
    }

    @Test
    void finds_the_main_program_again_under_another_name() throws IOException {
        Golden.check(
                "compare-batch.txt",
                Comparison.render("before", Samples.approvals(), "after", Samples.approvalsFixed()));
    }

    @Test
    void tells_findings_of_one_line_together_and_leaves_pool_filling_out() throws IOException {
        Golden.check(
                "compare-lazy.txt", Comparison.render("lazy", Samples.lazyPage(), "also-lazy", Samples.lazyPage()));
    }

    @Test
    void says_that_nothing_changed_where_nothing_did() throws IOException {
        Golden.check(
                "compare-same.txt",
                Comparison.render("monday", Samples.thirtyEndpoints(), "tuesday", Samples.thirtyEndpoints()));
    }

    @Test
    void says_that_there_is_nothing_to_compare() throws IOException {
        Golden.check("compare-foreign.txt", Comparison.render("a", Samples.dashboard(), "b", Samples.approvals()));
    }
}
