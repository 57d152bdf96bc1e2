package dev.roundtrip.engine.detect.story;

import static dev.roundtrip.engine.fixture.AUse.site;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingId;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.site.Site;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CyclesTest {

    private static final String USERS = "SELECT id FROM users";
    private static final long MILLI = 1_000_000;
    private static final Site CARDS = site("Cards", "all", 36);
    private static final Site OTHER = site("Menu", "entries", 12);

    private final Finding projects = driven("projects", USERS, "id", CARDS, 20);
    private final Finding offices = driven("offices", USERS, "office_id", CARDS, 4);
    private final Finding tasks = driven("tasks", "projects", "id", site("Cards", "project", 62), 60);

    @Test
    void several_questions_for_the_rows_of_one_query_are_one_finding() {
        Finding story = only(projects, offices);

        assertThat(story.shape()).isEqualTo("projects");
        assertThat(story.parts()).extracting(Finding::shape).containsExactly("offices");
        assertThat(story.costNanos()).isEqualTo(24 * MILLI);
        assertThat(story.sureNanos()).isEqualTo(12 * MILLI);
        assertThat(story.fix()).isEqualTo("All together. Join.");
        assertThat(story.evidence()).isEqualTo("2 queries for the 20 rows of the driving query. As observed.");
    }

    @Test
    void what_is_nested_is_a_finding_of_its_own() {
        List<Finding> grouped = Cycles.group(List.of(tasks, projects, offices));

        assertThat(grouped).extracting(Finding::shape).containsExactly("tasks", "projects");
        assertThat(grouped.get(1).parts()).extracting(Finding::shape).containsExactly("offices");
    }

    @Test
    void the_same_one_speaks_for_the_others_in_whatever_order_they_come() {
        List<Finding> members = new ArrayList<>(List.of(
                projects, offices, driven("roles", USERS, "id", CARDS, 20), driven("teams", USERS, "id", CARDS, 20)));
        String leader = Cycles.group(members).get(0).id();
        for (int i = 0; i < members.size(); i++) {
            Collections.rotate(members, 1);
            assertThat(Cycles.group(members)).extracting(Finding::id).containsExactly(leader);
        }
    }

    @Test
    void two_loops_over_the_rows_of_one_query_stay_two() {
        assertThat(Cycles.group(List.of(projects, driven("menus", USERS, "id", OTHER, 20))))
                .hasSize(2);
    }

    @Test
    void where_the_loop_is_a_serializers_the_column_tells_what_belongs_together() {
        assertThat(Cycles.group(List.of(projects, driven("badges", USERS, "id", null, 20))))
                .hasSize(1);
        assertThat(Cycles.group(List.of(projects, driven("badges", USERS, "badge_id", null, 20))))
                .hasSize(2);
    }

    @Test
    void loops_over_different_queries_stay_apart_even_in_one_method() {
        assertThat(Cycles.group(List.of(projects, driven("tags", "SELECT id FROM post", "id", CARDS, 20))))
                .hasSize(2);
    }

    @Test
    void without_proof_one_line_of_a_loop_and_equal_counts_make_a_cycle() {
        Finding story = only(looped("prices", CARDS, 20), looped("stocks", CARDS, 20));

        assertThat(story.grade()).isEqualTo(Grade.LIKELY);
        assertThat(story.evidence()).isEqualTo("2 queries in each round of one loop. As observed.");
    }

    @Test
    void without_proof_other_counts_or_another_line_make_none() {
        assertThat(Cycles.group(List.of(looped("prices", CARDS, 20), looped("stocks", CARDS, 19))))
                .hasSize(2);
        assertThat(Cycles.group(List.of(looped("prices", CARDS, 20), looped("stocks", site("Cards", "all", 37), 20))))
                .hasSize(2);
        assertThat(Cycles.group(List.of(looped("prices", null, 20), looped("stocks", null, 20))))
                .hasSize(2);
    }

    @Test
    void the_surest_speaks_for_the_others() {
        Finding story = only(looped("prices", CARDS, 20), driven("projects", USERS, "id", CARDS, 20));

        assertThat(story.grade()).isEqualTo(Grade.CONFIRMED);
        assertThat(story.parts()).extracting(Finding::grade).containsExactly(Grade.LIKELY);
    }

    @Test
    void what_is_only_worth_knowing_stays_by_itself() {
        Finding.Builder info = projects.toBuilder();
        info.grade = Grade.INFO;
        info.shape = "info";

        assertThat(Cycles.group(List.of(projects, info.build()))).hasSize(2);
    }

    @Test
    void writes_and_duplicates_of_the_same_rows_are_no_members() {
        Finding.Builder write = projects.toBuilder();
        write.kind = FindingKind.N_PLUS_ONE_WRITE;

        assertThat(Cycles.group(List.of(projects, write.build(), offices)))
                .extracting(Finding::kind)
                .containsExactly(FindingKind.N_PLUS_ONE, FindingKind.N_PLUS_ONE_WRITE);
    }

    @Test
    void many_minor_ones_are_dear_together() {
        Finding.Builder small = projects.toBuilder();
        small.minor = true;
        small.costShare = 0.008;
        Finding.Builder other = offices.toBuilder();
        other.minor = true;
        other.costShare = 0.008;

        assertThat(only(small.build(), other.build()).minor()).isFalse();
    }

    @Test
    void two_minor_ones_may_be_minor_together() {
        Finding.Builder small = projects.toBuilder();
        small.minor = true;
        small.costShare = 0.001;
        small.costNanos = 1_000;
        Finding.Builder other = small.build().toBuilder();
        other.shape = "other";

        assertThat(only(small.build(), other.build()).minor()).isTrue();
    }

    private static Finding only(Finding... findings) {
        List<Finding> grouped = Cycles.group(List.of(findings));
        assertThat(grouped).hasSize(1);
        return grouped.get(0);
    }

    private static Finding driven(String shape, String driver, String column, Site loop, long times) {
        Finding.Builder finding = looped(shape, loop, times).toBuilder();
        finding.grade = Grade.CONFIRMED;
        finding.driver = new Finding.Driver(driver, column, 20, times, null);
        return finding.build();
    }

    private static Finding looped(String shape, Site loop, long times) {
        Finding.Builder finding = new Finding.Builder();
        finding.kind = FindingKind.N_PLUS_ONE;
        finding.grade = Grade.LIKELY;
        finding.request = "GET /cards";
        finding.shape = shape;
        finding.loop = loop;
        finding.id = FindingId.of(finding.kind, shape, loop);
        finding.perRequest = times;
        finding.costNanos = times * MILLI;
        finding.costShare = times / 1_000.0;
        finding.sureNanos = times * MILLI / 2;
        finding.hopefulNanos = times * MILLI;
        finding.evidence = "As observed.";
        finding.fix = "Join.";
        return finding.build();
    }
}
