package dev.roundtrip.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.it.Recording.FindingNode;
import dev.roundtrip.it.Recording.RequestNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a program sees of a driver is the same with the agent as without it: types, casts, {@code unwrap}, descriptions,
 * generated keys, faults in batches, warnings, large objects, calls, several results, scrolling, updating, savepoints,
 * XA, row sets, time-outs and cancelling. And each execution counts once. The databases that run in the program's own
 * JVM and PostgreSQL are quick; with the property {@code matrix} there are more, on every JDK.
 */
class DriverIT {

    private static final List<Arguments> QUICK =
            List.of(Arguments.of("H2", "h2"), Arguments.of("Derby", "derby derbyshared derbytools"));
    private static final List<Arguments> MORE = List.of(
            Arguments.of("Hsqldb", "hsqldb"),
            Arguments.of("Sqlite", "sqlite-jdbc slf4j-api"),
            Arguments.of("DuckDb", "duckdb_jdbc"));

    private static final String WITH = "seen";
    private static final String WITHOUT = "alone";

    static Stream<Arguments> inTheProgram() {
        return Stream.concat(QUICK.stream(), isMatrix() ? MORE.stream() : Stream.empty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inTheProgram")
    void a_database_in_the_program(String database, String jars) {
        for (Jdk jdk : jdks()) {
            assertSame(database, jars, jdk, 0);
        }
    }

    @Test
    void postgresql_in_a_server_of_its_own() throws Exception {
        for (Jdk jdk : jdks()) {
            try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
                try (Connection connection = server.getPostgresDatabase().getConnection();
                        Statement statement = connection.createStatement()) {
                    statement.execute("CREATE DATABASE " + WITH);
                    statement.execute("CREATE DATABASE " + WITHOUT);
                }
                assertSame("Postgresql", "postgresql", jdk, server.getPort());
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnabledIfSystemProperty(named = "matrix", matches = "true", disabledReason = "the server is large: -Pmatrix")
    @CsvSource({"MariaDb, mariadb-java-client slf4j-api", "MySql, mysql-connector-j"})
    void mariadb_by_its_own_driver_and_by_that_of_mysql(String database, String jars) throws Exception {
        for (Jdk jdk : jdks()) {
            try (MariaDbServer server = MariaDbServer.start(database, WITH, WITHOUT)) {
                assertSame(database, jars, jdk, server.port());
            }
        }
    }

    /** Both at the same time: they wait for limits of time more than they work. */
    private static void assertSame(String database, String jars, Jdk jdk, int port) {
        RunningJvm alone = behaviour(database + "Alone", database, jars, jdk, port)
                .jvm("-Ddatabase=" + WITHOUT)
                .withoutAgent()
                .start();
        Outcome with = behaviour(database, database, jars, jdk, port)
                .jvm("-Ddatabase=" + WITH)
                .option("request", "targets.driver.Counted#run")
                .start()
                .await();
        Outcome without = alone.await();

        without.assertWell();
        with.assertWell();
        assertThat(with.stdout()).isEqualTo(without.stdout());
        assertCounted(with.recording());
    }

    private static void assertCounted(Recording recording) {
        RequestNode counted = recording.request("targets.driver.Counted#run");
        assertThat(counted.statements())
                .as("statements of %s", counted.shapes())
                .isEqualTo(16);
        assertThat(counted.rows()).isEqualTo(24);
        assertThat(counted.commits()).isEqualTo(1);
        FindingNode finding = recording.findings("n-plus-one").stream()
                .filter(found -> found.request().equals("targets.driver.Counted#run"))
                .findFirst()
                .orElseThrow();
        assertThat(finding).hasToString("n-plus-one confirmed 12 at Counted.java:37");
        assertThat(finding.loopLine()).isEqualTo(17);
        assertThat(finding.driverColumn()).isEqualToIgnoringCase("id");
        assertThat(recording.troubles()).isZero();
    }

    private static TargetJvm behaviour(String name, String database, String jars, Jdk jdk, int port) {
        return TargetJvm.bare("targets.driver.Behaviour")
                .named("Behaviour" + name)
                .on(jdk)
                .jars(jars.split(" "))
                .arguments(database)
                .jvm("-Dport=" + port, "-Dslf4j.internal.verbosity=ERROR", "-Dderby.stream.error.file=derby.log")
                .jvm(jdk.equals(Jdk.RUNNING) ? new String[0] : new String[] {"--enable-native-access=ALL-UNNAMED"});
    }

    private static List<Jdk> jdks() {
        return isMatrix() ? Jdk.all() : List.of(Jdk.RUNNING);
    }

    private static boolean isMatrix() {
        return Boolean.getBoolean("matrix");
    }
}
