package dev.roundtrip.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.it.Recording.RequestNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Physical connects and borrows are told apart, and a statement counts once through every chain of wrappers. */
class PoolIT {

    private static final String MAIN = "main targets.pool.BorrowAndQuery";
    private static final Path LOGGING =
            Path.of("src/test/resources/quiet-logging.properties").toAbsolutePath();
    private static final long BORROWED = 24;
    private static final long STATEMENTS = 25;

    /** DBCP and UCP open one more, for a look at what they get, and throw it away. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Hikari,               3, HikariCP slf4j-api",
        "HikariOverDataSource, 3, HikariCP slf4j-api",
        "HikariOverProxies,    3, HikariCP slf4j-api datasource-proxy p6spy",
        "Dbcp,                 4, commons-dbcp2 commons-pool2 commons-logging jakarta.transaction-api",
        "TomcatPool,           3, tomcat-jdbc tomcat-juli",
        "C3p0,                 3, c3p0 mchange-commons-java",
        "Agroal,               3, agroal-pool agroal-api",
        "Vibur,                3, vibur-dbcp vibur-object-pool slf4j-api",
        "Druid,                3, druid",
        "Ucp,                  4, ucp11 ojdbc11",
        "H2Pool,               3, h2"
    })
    void a_pool_of_three_opens_three(String source, int opened, String jars) {
        Recording recording = run(jvm(source, jars));

        assertThat(recording.opened()).isEqualTo(opened);
        assertCounts(recording.request(MAIN));
        assertThat(recording.findings("connection-per-request")).isEmpty();
        assertThat(recording.findings("connection-per-query")).isEmpty();
        assertThat(recording.findings("pool-wait")).isEmpty();
        assertThat(recording.finding("n-plus-one").perRequest()).isEqualTo(23);
        assertThat(recording.finding("n-plus-one").file()).isEqualTo("BorrowAndQuery.java");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "H2Direct,        h2",
        "HsqldbDirect,    hsqldb",
        "DerbyDirect,     derby derbyshared derbytools",
        "SqliteDirect,    sqlite-jdbc slf4j-api",
        "P6Spy,           p6spy",
        "DatasourceProxy, datasource-proxy slf4j-api"
    })
    void a_data_source_without_a_pool_opens_at_each_call(String source, String jars) {
        Recording recording = run(jvm(source, jars));

        assertThat(recording.opened()).isEqualTo(BORROWED);
        assertCounts(recording.request(MAIN));
    }

    @Test
    void postgresql_without_a_pool_opens_at_each_call() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            Recording recording = run(jvm("PostgresDirect", "postgresql").jvm("-Dport=" + postgres.getPort()));

            assertThat(recording.opened()).isEqualTo(BORROWED);
            assertCounts(recording.request(MAIN));
        }
    }

    private static void assertCounts(RequestNode main) {
        assertThat(main.borrowed()).as("borrowed").isEqualTo(BORROWED);
        assertThat(main.statements()).as("statements %s", main.shapes()).isEqualTo(STATEMENTS);
        assertThat(main.executions("SELECT title FROM book")).isEqualTo(23);
        assertThat(main.rows()).as("rows").isEqualTo(2);
    }

    private static TargetJvm jvm(String source, String jars) {
        return TargetJvm.of("targets.pool.BorrowAndQuery")
                .named(source)
                .arguments(source)
                .jars(jars.split(" "))
                .jvm("-Djava.util.logging.config.file=" + LOGGING)
                .jvm("-Dslf4j.internal.verbosity=ERROR", "-Dderby.stream.error.file=derby.log")
                .jvm("-Dcom.mchange.v2.log.MLog=com.mchange.v2.log.FallbackMLog")
                .jvm("-Dcom.mchange.v2.log.FallbackMLog.DEFAULT_CUTOFF_LEVEL=WARNING");
    }

    private static Recording run(TargetJvm jvm) {
        Outcome outcome = jvm.run();
        assertThat(outcome.stdout()).isEqualTo("one\none\n");
        return outcome.recording();
    }
}
