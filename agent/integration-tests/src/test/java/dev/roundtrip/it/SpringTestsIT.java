package dev.roundtrip.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tests of an application on Spring Boot, which one of them starts, with a real Tomcat. */
class SpringTestsIT {

    private static final TestProject SPRING = new TestProject(
            "Spring Boot",
            "spring",
            "spring-boot spring-boot-autoconfigure spring-boot-http-converter spring-boot-jdbc spring-boot-persistence"
                    + " spring-boot-servlet spring-boot-sql spring-boot-test spring-boot-tomcat spring-boot-transaction"
                    + " spring-boot-web-server spring-boot-webmvc spring-test spring-web spring-webmvc spring-aop"
                    + " spring-beans spring-context spring-core spring-expression spring-jdbc spring-tx tomcat-embed-core"
                    + " jakarta.annotation-api commons-logging micrometer-observation micrometer-commons jspecify HikariCP"
                    + " slf4j-api "
                    + TestProject.console("junit-6"),
            TestProject.CONSOLE);

    private static TargetJvm jvm() {
        return SPRING.jvm()
                .jvm("-Dorg.springframework.boot.logging.LoggingSystem=none")
                .jvm("-Djava.util.logging.config.file=" + FrameworkIT.LOGGING);
    }

    @Test
    void requests_fail_the_test_that_sends_them_on_whichever_thread_they_are_served() {
        Outcome outcome = jvm().option("fail", "n-plus-one").start().await();

        assertThat(TestProject.failed(outcome.stdout())).isEqualTo(SPRING.tests("guilty"));
        assertThat(outcome.stdout())
                .contains("n-plus-one, confirmed: one query, executed 60 times for 60 different values, at"
                        + " targets.tests.Shop.titlesOneByOne(Shop.java:")
                .contains("executed 60 times for 60 different values in GET /loop, at");
        assertThat(outcome.stderr()).isEmpty();
    }

    @Test
    void budgets_count_a_request_on_another_thread_and_neither_start_nor_script_nor_set_up() {
        Outcome outcome = jvm().start().await();

        assertThat(TestProject.failed(outcome.stdout())).isEqualTo(SPRING.tests("guilty"));
        assertThat(outcome.stdout())
                .contains("62 statements; 1 allowed by @MaxStatements")
                .contains("61 statements; 1 allowed by @MaxStatements");
        Recording recording = outcome.recording();
        assertThat(recording.request("test ShelfTest.innocent_transaction").statements())
                .isEqualTo(1);
        assertThat(recording
                        .request("set-up ShelfTest.changes_row_by_row_before")
                        .kind())
                .isEqualTo("fixture");
        assertThat(recording.findings())
                .filteredOn(finding -> !finding.isTimed())
                .extracting(Recording.FindingNode::request)
                .containsExactlyInAnyOrder(
                        "test ShelfTest.guilty_request_by_mock", "test ShelfTest.guilty_transaction", "GET /loop");
        assertThat(recording.notes())
                .contains("what sets tests up and tears them down was counted apart and not judged");
    }
}
