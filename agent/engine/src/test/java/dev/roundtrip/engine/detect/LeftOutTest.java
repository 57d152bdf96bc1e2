package dev.roundtrip.engine.detect;

import static dev.roundtrip.engine.fixture.AUse.read;
import static dev.roundtrip.engine.fixture.AUse.site;
import static dev.roundtrip.engine.fixture.AUse.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Pattern;
import dev.roundtrip.engine.fixture.ARequest;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ShapeUse;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeftOutTest {

    private final ShapeUse tasks = read("SELECT id FROM task").rows(20).build();

    /** {@code com.acme.Repository.find}, looped by {@code com.acme.Service.dashboard}. */
    private final RequestRecord dashboard = ARequest.http("GET /dashboard")
            .with(
                    tasks,
                    read("SELECT v FROM a WHERE id = ?")
                            .times(20)
                            .keyed()
                            .drivenBy(tasks, "id")
                            .inLoop("dashboard")
                            .build())
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /dashboard",
                "GET *",
                "com.acme.Repository",
                "com.acme.Repository.find",
                "com.acme.Repository#find",
                "com.acme.Service.dash*",
                "com.acme.*",
                "*.dashboard",
                "*"
            })
    void leaves_out_what_endpoint_call_site_or_loop_say(String pattern) {
        LeftOut leftOut = ignoring(pattern);

        assertThat(judge(leftOut, dashboard)).isEmpty();
        assertThat(leftOut.notes()).containsExactly("ignore=" + pattern + " left out 1 finding");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"GET /dash", "/dashboard", "com.acme", "com.acme.Repo", "com.acme.Repository.find1", "Service*"})
    void keeps_what_is_only_similar(String pattern) {
        LeftOut leftOut = ignoring(pattern);

        assertThat(judge(leftOut, dashboard)).hasSize(1);
        assertThat(leftOut.notes()).containsExactly("ignore=" + pattern + " fits no finding of this run");
    }

    @Test
    void what_annotations_allow_beyond_a_thousand_lines_is_counted() {
        LeftOut leftOut = LeftOut.nothing();
        for (int i = 0; i < 1_002; i++) {
            leftOut.allowed("@Allow on test " + i);
            leftOut.allowed("@Allow on test 0");
        }

        assertThat(leftOut.notes())
                .hasSize(1_001)
                .endsWith("@Allow left out findings of more tests, not listed: 2 times in all");
    }

    @ParameterizedTest
    @CsvSource({"a*c,abc", "a*c,ac", "*a*b*,xxaxxb", "a*bc,abbc", "a**,a", "'',''"})
    void a_star_is_any_text(String pattern, String text) {
        assertThat(new Pattern(pattern).fits(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"a*c,abcd", "a*bc,abb", "'',a", "b*,ab"})
    void a_star_is_not_more_than_that(String pattern, String text) {
        assertThat(new Pattern(pattern).fits(text)).isFalse();
    }

    @Test
    void counts_a_finding_of_many_requests_once() {
        LeftOut leftOut = ignoring("com.acme.*");
        for (int i = 0; i < 3; i++) {
            judge(leftOut, dashboard);
        }

        assertThat(leftOut.notes()).containsExactly("ignore=com.acme.* left out 1 finding");
    }

    @Test
    void what_is_left_of_a_story_is_still_told() {
        RequestRecord approve = ARequest.http("POST /approve")
                .with(write("INSERT INTO approval (a) VALUES (?)")
                        .times(10)
                        .keyed()
                        .commits(10)
                        .inLoop("approve")
                        .build())
                .commits(10)
                .commitsAt(site("Transactions", "end", 3), null)
                .build();

        assertThat(judge(ignoring("com.acme.Transactions*"), approve))
                .as("the loop stands in Service, so the pattern fits the commits alone")
                .extracting(Finding::kind)
                .containsExactly(FindingKind.N_PLUS_ONE_WRITE);
    }

    @Test
    void holds_for_findings_about_all_requests_of_an_endpoint_too() {
        EndpointTotals.Builder totals = new EndpointTotals.Builder("GET /tariffs", dashboard.kind());
        for (int i = 0; i < 10; i++) {
            totals.add(
                    ARequest.http("GET /tariffs").connections(1, 1, "x.Source").build());
        }
        EndpointTotals endpoint = totals.build(EnumSet.noneOf(FindingKind.class));

        assertThat(endpoint(ignoring("com.acme.Database.open")).judge(endpoint)).isEmpty();
        assertThat(endpoint(ignoring("com.acme.Other")).judge(endpoint)).hasSize(1);
    }

    private static EndpointJudge endpoint(LeftOut leftOut) {
        return new EndpointJudge(DetectionSettings.DEFAULT, leftOut);
    }

    private static List<Finding> judge(LeftOut leftOut, RequestRecord request) {
        return new Judge(DetectionSettings.DEFAULT, leftOut).judge(request);
    }

    private static LeftOut ignoring(String pattern) {
        return new LeftOut(new Ignored(List.of(pattern)));
    }
}
