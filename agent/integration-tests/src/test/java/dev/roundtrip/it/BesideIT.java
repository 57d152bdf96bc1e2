package dev.roundtrip.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Beside another agent, whichever comes first: the program answers as it does without any, we record what we record
 * alone, and the other agent reports what it reports alone. By default the quick ones on the running JDK; with the
 * property {@code matrix} all of them on every JDK.
 */
class BesideIT {

    private static final Path RESOURCES = Path.of("src/test/resources").toAbsolutePath();
    private static final Map<Jdk, Outcome> WITHOUT_ANY = new ConcurrentHashMap<>();
    private static final Map<Jdk, Outcome> OURS_ALONE = new ConcurrentHashMap<>();

    static Stream<Arguments> others() {
        boolean all = Boolean.getBoolean("matrix");
        List<Jdk> jdks = all ? Jdk.all() : List.of(Jdk.RUNNING);
        return Stream.of(OtherAgent.values())
                .filter(agent -> all || agent.isQuick())
                .flatMap(agent -> jdks.stream().filter(agent::startsOn).map(jdk -> Arguments.of(agent, jdk)));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("others")
    void the_program_we_and_the_other_agent_are_as_alone_in_either_order(OtherAgent other, Jdk jdk) {
        Outcome without = WITHOUT_ANY.computeIfAbsent(
                jdk, on -> bookshop(on, "none").withoutAgent().run());
        Outcome ours =
                OURS_ALONE.computeIfAbsent(jdk, on -> bookshop(on, "ours").run());
        Outcome alone = bookshop(jdk, other + "Alone")
                .withoutAgent()
                .jvm(other.options())
                .start()
                .await();
        Outcome before = bookshop(jdk, other + "Before")
                .jvmBeforeAgent(other.options())
                .start()
                .await();
        Outcome after =
                bookshop(jdk, other + "After").jvm(other.options()).start().await();

        assertThat(other.saw(alone)).as("what %s sees alone", other).isNotEmpty();
        assertThat(ours.stdout()).isEqualTo(without.stdout());
        assertThat(other.output(alone)).isEqualTo(without.stdout());
        for (Outcome both : List.of(before, after)) {
            both.assertExit(0);
            assertThat(other.output(both)).as("output in %s", both.folder()).isEqualTo(without.stdout());
            assertThat(Told.of(both.recording())).isEqualTo(Told.of(ours.recording()));
            assertThat(other.saw(both))
                    .as("what %s saw in %s", other, both.folder())
                    .isEqualTo(other.saw(alone));
            assertThat(other.complaints(alone)).containsAll(other.complaints(both));
        }
    }

    private static TargetJvm bookshop(Jdk jdk, String name) {
        return TargetJvm.of("targets.beside.Bookshop")
                .named(name)
                .on(jdk)
                .jars("HikariCP", "slf4j-api", "tomcat-embed-core", "tomcat-annotations-api")
                .jvm("-Djava.util.logging.config.file=" + RESOURCES.resolve("quiet-logging.properties"))
                .jvm("-Djdk.net.hosts.file=" + RESOURCES.resolve("this-machine-only.hosts"))
                .jvm("-Dslf4j.internal.verbosity=ERROR")
                .jvm(
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "--add-opens=java.rmi/sun.rmi.transport=ALL-UNNAMED");
    }
}
