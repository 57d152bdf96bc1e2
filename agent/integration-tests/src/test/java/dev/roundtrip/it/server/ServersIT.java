package dev.roundtrip.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.it.Jdk;
import dev.roundtrip.it.Outcome;
import dev.roundtrip.it.Recording;
import dev.roundtrip.it.Recording.FindingNode;
import dev.roundtrip.it.Recording.RequestNode;
import dev.roundtrip.it.TargetJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same shop in every server: with the agent it answers the same, and its one guilty visit is found. */
class ServersIT {

    private static final int VISITS = 5;
    private static final String SHOP = "7: item1, item2, item3, item4, item5, item6, item7, item8, item9, item10";

    /** In the matrix, all or those that the property {@code servers} names, on all JDKs. */
    static Stream<Arguments> starts() {
        boolean matrix = Boolean.getBoolean("matrix");
        List<String> asked = List.of(System.getProperty("servers", "all").split(","));
        return Servers.ALL.stream()
                .filter(server -> matrix ? asked.contains("all") || asked.contains(server.name()) : server.isAlways())
                .flatMap(server -> Jdk.all().stream()
                        .filter(jdk -> matrix || jdk == Jdk.RUNNING)
                        .filter(jdk -> server.refusal(jdk) == null)
                        .map(jdk -> Arguments.of(server, jdk)));
    }

    @AfterAll
    static void keep_the_table() throws IOException {
        Table.keep();
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("starts")
    void answers_as_without_the_agent_and_is_judged_right(Server server, Jdk jdk) throws Exception {
        Table.forget(server, jdk);
        Visit bare = visit(server, jdk, TargetJvm::withoutAgent);
        Visit watched = visit(server, jdk, UnaryOperator.identity());

        assertThat(bare.answers())
                .allSatisfy((visit, answer) -> assertThat(answer.body()).contains(SHOP));
        assertThat(watched.answers()).isEqualTo(bare.answers());
        assertThat(watched.outcome().exitCode()).isEqualTo(bare.outcome().exitCode());
        assertThat(watched.outcome().stdout() + watched.outcome().stderr())
                .as("lines of the agent, see %s", watched.outcome().folder())
                .doesNotContainIgnoringCase("roundtrip:");
        assertThat(Complaints.of(watched.outcome()))
                .as("warnings of the server's, see %s", watched.outcome().folder())
                .isSubsetOf(Complaints.of(bare.outcome()));
        Recording recording = watched.outcome().recording();
        assertThat(recording.troubles()).as("troubles").isZero();
        int visits = VISITS + (server.isCrowded() ? Crowd.VISITS : 0);
        assertGuilty(recording, server.request("guilty"), visits);
        if (server.hasAway()) {
            assertGuilty(recording, server.request("away"), visits);
        }
        if (server.isCrowded()) {
            assertThat(recording.request(server.request("innocent")).mostStatements())
                    .isEqualTo(1);
        }
        assertInnocent(recording, server);
        Table.passed(server, jdk);
    }

    /** Its rows come from runs; that every server has one, and nothing else has, is seen in each build. */
    @Test
    void the_page_has_a_row_for_each_server_and_no_other() throws IOException {
        // The page has another table further down.
        assertThat(Files.readAllLines(Path.of("../../docs/compatibility.md")).stream()
                        .takeWhile(line -> !line.startsWith("<!-- end of servers")))
                .filteredOn(line -> line.startsWith("| ") && !line.startsWith("| server"))
                .extracting(line -> line.substring(2, line.indexOf(" |", 2)))
                .containsExactlyElementsOf(
                        Servers.ALL.stream().map(Server::title).toList());
    }

    private static Visit visit(Server server, Jdk jdk, UnaryOperator<TargetJvm> agent) throws Exception {
        RunningServer running = server.start(jdk, agent);
        try {
            running.awaitReady(server.path("innocent"));
            Map<String, Answer> answers = new LinkedHashMap<>();
            for (int i = 0; i < VISITS; i++) {
                for (String visit : visits(server)) {
                    answers.merge(visit, running.get(server.path(visit)), ServersIT::same);
                }
            }
            if (server.isCrowded()) {
                Crowd.visit(running, server, answers);
            }
            return new Visit(answers, running.stop());
        } catch (Exception | AssertionError e) {
            running.kill();
            throw e;
        }
    }

    private static String[] visits(Server server) {
        return server.hasAway() ? new String[] {"guilty", "innocent", "away"} : new String[] {"guilty", "innocent"};
    }

    private static Answer same(Answer first, Answer second) {
        assertThat(second).isEqualTo(first);
        return first;
    }

    private static void assertGuilty(Recording recording, String name, int count) {
        RequestNode request = recording.request(name);
        assertThat(request.kind()).as(name).isEqualTo("http");
        assertThat(request.count()).as(name).isEqualTo(count);
        assertThat(request.statements()).as("statements of %s", name).isEqualTo(11L * count);
        assertThat(request.mostStatements()).as("most statements of %s", name).isEqualTo(11);
        assertThat(request.borrowed()).as("borrowed by %s", name).isEqualTo(count);
        assertThat(request.breakdownNanos()).as(name).isEqualTo(request.totalNanos());
        assertThat(recording.findings("n-plus-one").stream()
                        .filter(finding -> finding.request().equals(name)))
                .as("N+1 of %s among %s", name, recording.findings())
                .singleElement()
                .satisfies(ServersIT::assertLoop);
    }

    private static void assertLoop(FindingNode finding) {
        assertThat(finding.grade()).isEqualTo("confirmed");
        assertThat(finding.perRequest()).isEqualTo(10);
        assertThat(finding.file()).isEqualTo("Shop.java");
        assertThat(finding.driverColumn()).isEqualToIgnoringCase("item");
    }

    private static void assertInnocent(Recording recording, Server server) {
        String name = server.request("innocent");
        RequestNode request = recording.request(name);
        assertThat(request.count()).as(name).isGreaterThanOrEqualTo(VISITS + 1);
        assertThat(recording.findings())
                .as("findings of %s", name)
                .filteredOn(finding -> finding.request().equals(name))
                .filteredOn(finding -> !finding.grade().equals("info"))
                .isEmpty();
        assertThat(recording.findings())
                .as("findings of others than the guilty")
                .filteredOn(finding -> !finding.grade().equals("info"))
                .allSatisfy(finding ->
                        assertThat(finding.request()).isIn(server.request("guilty"), server.request("away")));
    }

    private record Visit(Map<String, Answer> answers, Outcome outcome) {}
}
