package dev.roundtrip.engine.detect;

import static dev.roundtrip.engine.fixture.AUse.read;
import static dev.roundtrip.engine.fixture.AUse.site;
import static dev.roundtrip.engine.fixture.AUse.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.fixture.ARequest;
import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ShapeUse;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgeTest {

    private static final String DRIVER = "java.sql.DriverManager";

    @Test
    void tells_thirty_connections_commits_and_writes_of_one_loop_as_one_story() {
        List<Finding> findings = new Judge()
                .judge(ARequest.of(RequestKind.MAIN, "main com.acme.Approve")
                        .with(step("INSERT INTO approval (a) VALUES (?)", "approve"))
                        .with(step("INSERT INTO audit (a) VALUES (?)", "audit"))
                        .with(step("UPDATE action SET state = ? WHERE id = ?", "advance"))
                        .connections(30, 30, DRIVER, site("Database", "open", 7), site("Database", "open", 7))
                        .commits(30)
                        .build());

        assertThat(findings).hasSize(1);
        Finding story = findings.get(0);
        assertThat(story.kind()).isEqualTo(FindingKind.CONNECTION_PER_QUERY);
        assertThat(story.grade()).isEqualTo(Grade.CONFIRMED);
        assertThat(story.perRequest()).isEqualTo(30);
        assertThat(story.parts())
                .extracting(Finding::kind)
                .containsExactlyInAnyOrder(
                        FindingKind.COMMIT_PER_ROW,
                        FindingKind.N_PLUS_ONE_WRITE,
                        FindingKind.N_PLUS_ONE_WRITE,
                        FindingKind.N_PLUS_ONE_WRITE);
        assertThat(story.parts())
                .filteredOn(part -> part.kind() == FindingKind.COMMIT_PER_ROW)
                .singleElement()
                .satisfies(part -> assertThat(part.grade()).isEqualTo(Grade.CONFIRMED));
        assertThat(story.parts())
                .filteredOn(part -> part.kind() == FindingKind.N_PLUS_ONE_WRITE)
                .allSatisfy(part -> assertThat(part.perRequest()).isEqualTo(10));
        assertThat(story.costNanos())
                .describedAs("300 ms of connects, 60 ms of commits, 30 ms of writes")
                .isEqualTo(390_000_000);
    }

    @Test
    void a_document_read_and_stored_again_on_each_connection_belongs_to_the_story() {
        RequestRecord request = ARequest.of(RequestKind.MAIN, "main com.acme.Approve")
                .with(step("INSERT INTO approval (a) VALUES (?)", "approve"))
                .with(read("SELECT * FROM action")
                        .times(10)
                        .rows(2_000)
                        .distinct(1)
                        .afterWrites()
                        .onNewConnections()
                        .build())
                .with(write("UPDATE plan SET doc = ? WHERE id = ?")
                        .times(10)
                        .keyed()
                        .parameter(2, 1, 0)
                        .commits(10)
                        .onNewConnections()
                        .inLoop("store")
                        .build())
                .connections(20, 20, DRIVER)
                .commits(20)
                .build();

        assertThat(new Judge().judge(request)).singleElement().satisfies(story -> {
            assertThat(story.parts())
                    .extracting(Finding::kind)
                    .containsExactly(
                            FindingKind.COMMIT_PER_ROW,
                            FindingKind.N_PLUS_ONE_WRITE,
                            FindingKind.N_PLUS_ONE_WRITE,
                            FindingKind.DUPLICATE_QUERY);
            assertThat(story.evidence())
                    .isEqualTo("20 physical connections opened for 30 statements. With them 20 commits,"
                            + " 20 single-row writes of 2 shapes, the same row 10 times, 10 equal reads.");
        });
    }

    @Test
    void a_query_whose_repeats_take_longer_than_the_connections_is_told_by_itself() {
        assertThat(kinds(sameReads(9))).containsExactly(FindingKind.CONNECTION_PER_QUERY);
        assertThat(kinds(sameReads(90)))
                .containsExactlyInAnyOrder(FindingKind.CONNECTION_PER_QUERY, FindingKind.DUPLICATE_QUERY);
    }

    /** Each on a connection of its own, which takes 10 ms. */
    private static RequestRecord sameReads(long millisEach) {
        return ARequest.of(RequestKind.MAIN, "main com.acme.Report")
                .with(read("SELECT * FROM rates")
                        .times(10)
                        .taking(millisEach * 1_000_000)
                        .rows(2_000)
                        .distinct(1)
                        .onNewConnections()
                        .build())
                .connections(10, 10, DRIVER)
                .build();
    }

    private static List<FindingKind> kinds(RequestRecord request) {
        return new Judge().judge(request).stream().map(Finding::kind).toList();
    }

    @Test
    void the_fixed_program_is_clean() {
        List<Finding> findings = new Judge()
                .judge(ARequest.of(RequestKind.MAIN, "main com.acme.Approve")
                        .with(write("INSERT INTO approval (a) VALUES (?)")
                                .batches(1, 10)
                                .build())
                        .with(write("INSERT INTO audit (a) VALUES (?)")
                                .batches(1, 10)
                                .build())
                        .with(write("UPDATE action SET state = ? WHERE id = ?")
                                .batches(1, 10)
                                .commits(1)
                                .build())
                        .connections(1, 1, DRIVER)
                        .commits(1)
                        .build());

        assertThat(findings).isEmpty();
    }

    @Test
    void reads_on_connections_of_their_own_do_not_explain_the_commits_of_another() {
        RequestRecord request = ARequest.http("POST /import")
                .with(read("SELECT v FROM a WHERE id = ?")
                        .times(30)
                        .keyed()
                        .onConnectionsOfItsOwn()
                        .build())
                .with(write("INSERT INTO b (v) VALUES (?)")
                        .times(10)
                        .keyed()
                        .commits(10)
                        .inLoop("save")
                        .build())
                .connections(31, 31, DRIVER)
                .commits(10)
                .build();

        assertThat(new Judge().judge(request))
                .extracting(Finding::kind)
                .containsExactly(FindingKind.CONNECTION_PER_QUERY, FindingKind.N_PLUS_ONE, FindingKind.COMMIT_PER_ROW);
    }

    @Test
    void writes_that_share_a_commit_are_no_part_of_those_that_do_not() {
        RequestRecord request = ARequest.http("POST /import")
                .with(write("INSERT INTO a (v) VALUES (?)")
                        .times(10)
                        .commits(10)
                        .inLoop("first")
                        .build())
                .with(write("INSERT INTO b (v) VALUES (?)")
                        .times(9)
                        .inLoop("second")
                        .between(20, 30)
                        .build())
                .commits(11)
                .build();

        assertThat(new Judge().judge(request))
                .extracting(Finding::kind)
                .containsExactly(FindingKind.COMMIT_PER_ROW, FindingKind.N_PLUS_ONE_WRITE);
    }

    @Test
    void ranks_by_cost() {
        ShapeUse tasks = read("SELECT id FROM task").rows(20).build();
        RequestRecord request = ARequest.http("GET /dashboard")
                .with(
                        tasks,
                        read("SELECT cheap FROM a WHERE id = ?")
                                .times(20)
                                .taking(1_000)
                                .keyed()
                                .drivenBy(tasks, "id")
                                .build(),
                        read("SELECT dear FROM b WHERE id = ?")
                                .times(20)
                                .keyed()
                                .drivenBy(tasks, "id")
                                .build())
                .build();

        List<Finding> findings = new Judge().judge(request);

        assertThat(findings).extracting(Finding::shape).first().asString().contains("dear");
        assertThat(findings).extracting(Finding::minor).containsExactly(false, true);
    }

    @Test
    void a_test_knows_no_minor_cost() {
        ShapeUse tasks = read("SELECT id FROM task").rows(20).build();
        ShapeUse cheap = read("SELECT cheap FROM a WHERE id = ?")
                .times(20)
                .taking(1_000)
                .keyed()
                .drivenBy(tasks, "id")
                .build();

        assertThat(new Judge()
                        .judge(ARequest.of(RequestKind.TEST, "test T.t")
                                .with(tasks, cheap)
                                .build()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.minor()).isFalse());
    }

    @Test
    void has_nothing_to_say_of_a_request_without_statements() {
        assertThat(new Judge().judge(ARequest.http("GET /health").build())).isEmpty();
    }

    private static ShapeUse step(String text, String method) {
        return write(text)
                .times(10)
                .keyed()
                .commits(10)
                .onConnectionsOfItsOwn()
                .inLoop(method)
                .build();
    }
}
