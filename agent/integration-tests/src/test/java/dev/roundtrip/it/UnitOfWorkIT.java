package dev.roundtrip.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.it.Recording.FindingNode;
import dev.roundtrip.it.Recording.RequestNode;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What counts as one unit of work, and what it is called. */
class UnitOfWorkIT {

    private static final Path LOGGING =
            Path.of("src/test/resources/quiet-logging.properties").toAbsolutePath();
    private static final long PAUSE_NANOS = 200_000_000;
    private static final String[] TOMCAT = {"tomcat-embed-core", "tomcat-annotations-api"};
    static final String[] SPRING = {
        "spring-aop",
        "spring-beans",
        "spring-context",
        "spring-core",
        "spring-expression",
        "commons-logging",
        "jspecify",
        "micrometer-observation",
        "micrometer-commons"
    };
    private static final String[] JETTY = {
        "jetty-server",
        "jetty-servlet",
        "jetty-http",
        "jetty-io",
        "jetty-security",
        "jetty-util",
        "jetty-util-ajax",
        "javax.servlet-api"
    };
    private static final String[] JERSEY = {
        "jersey-container-servlet",
        "jersey-container-servlet-core",
        "jersey-server",
        "jersey-common",
        "jersey-client",
        "jersey-hk2",
        "hk2-api",
        "hk2-locator",
        "hk2-utils",
        "aopalliance-repackaged",
        "javassist",
        "osgi-resource-locator",
        "jakarta.ws.rs-api",
        "jakarta.inject-api",
        "jakarta.annotation-api",
        "jakarta.validation-api"
    };

    @Test
    void a_servlet_of_the_old_names() {
        Recording recording = unit("JavaxServlet").jars(JETTY).run().recording();

        assertThreeTaskLists(recording, "GET /tasks/{id}", "http");
        assertFailures(recording);
        assertThat(recording.request("GET /tasks/thrown").failed()).isEqualTo(1);
    }

    @Test
    void a_servlet_of_the_new_names() {
        Recording recording = unit("JakartaServlet").jars(TOMCAT).run().recording();

        assertThreeTaskLists(recording, "GET /tasks/{id}", "http");
        assertFailures(recording);
    }

    /** A status that was set, one that was sent, and one that says that it is the client's fault. */
    private static void assertFailures(Recording recording) {
        assertThat(Stream.of("broken", "sent", "missing", "{id}")
                        .map(path -> recording.request("GET /tasks/" + path).failed()))
                .containsExactly(1L, 1L, 0L, 0L);
    }

    @Test
    void spring_mvc_gives_its_template() {
        Recording recording = unit("SpringMvc")
                .jars("spring-web", "spring-webmvc")
                .jars(SPRING)
                .jars(TOMCAT)
                .run()
                .recording();

        assertThreeTaskLists(recording, "GET /owners/{ownerId}", "http");
    }

    @Test
    void jax_rs_at_the_root_gives_its_template() {
        Recording recording =
                unit("JaxRs").arguments("").jars(JERSEY).jars(TOMCAT).run().recording();

        assertThreeTaskLists(recording, "GET /orders/{orderId}", "http");
    }

    @Test
    void jax_rs_gives_its_template_after_the_path_it_is_mapped_to() {
        Recording recording =
                unit("JaxRs").arguments("/api").jars(JERSEY).jars(TOMCAT).run().recording();

        assertThreeTaskLists(recording, "GET /api/orders/{orderId}", "http");
    }

    @Test
    void the_server_of_the_jdk() {
        Recording recording = unit("JdkHttpServer").run().recording();

        assertThreeTaskLists(recording, "GET /tasks/{id}", "http");
        assertThat(recording.request("GET /tasks/broken").failed()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} threads on {1}")
    @MethodSource("threads")
    void requests_on_many_threads_at_once_are_told_apart(String threads, Jdk jdk) {
        Recording recording =
                unit("ManyAtOnce").on(jdk).arguments(threads).run().recording();

        RequestNode request = recording.request("GET /tasks");
        assertThat(request.count()).isEqualTo(200);
        assertThat(request.statements()).isEqualTo(2200);
        assertThat(request.rows()).isEqualTo(4000);
        assertThat(request.opened()).isEqualTo(200);
        assertLookUpPerTask(recording.finding("n-plus-one"));
        assertThat(recording.finding("connection-per-request").grade()).isEqualTo("confirmed");
    }

    static Stream<Arguments> threads() {
        Stream<Arguments> platform = Jdk.all().stream().map(jdk -> Arguments.of("platform", jdk));
        return Stream.concat(platform, Jdk.find25().stream().map(jdk -> Arguments.of("virtual", jdk)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "targets.unit.NightJob#run,    targets.unit.NightJob#run",
        "targets.unit.NightJob#run[0], targets.unit.NightJob#run[clean]"
    })
    void a_configured_method(String option, String name) {
        Recording recording = unit("NightJob").option("request", option).run().recording();

        RequestNode job = assertThreeTaskLists(recording, name, "method");
        assertThat(job.failed()).isEqualTo(1);
    }

    @Test
    void a_method_that_spring_schedules() {
        Recording recording = unit("SpringScheduled").jars(SPRING).run().recording();

        RequestNode sweep = recording.request(onlyName(recording, "sweep"));
        assertThat(sweep.kind()).isEqualTo("scheduled");
        assertThat(sweep.statements()).isEqualTo(33);
        assertThat(sweep.count()).isBetween(3L, 4L);
    }

    @Test
    void a_job_of_quartz() {
        Recording recording = unit("QuartzSchedule")
                .jars("quartz", "slf4j-api")
                .jvm("-Dslf4j.internal.verbosity=ERROR")
                .run()
                .recording();

        assertThreeTaskLists(recording, "targets.unit.QuartzSchedule$Sweep.execute", "scheduled");
    }

    @Test
    void a_servlet_that_leaves_its_answer_to_another_thread() {
        Recording recording = unit("AsyncServlet").jars(TOMCAT).run().recording();

        assertAsync(recording, "completed", 2, 11, PAUSE_NANOS);
        assertAsync(recording, "dispatched", 1, 22, PAUSE_NANOS);
        assertAsync(recording, "broken", 1, 11, PAUSE_NANOS);
        assertAsync(recording, "early", 1, 11, 0);
        assertAsync(recording, "forgotten", 1, 11, 5 * PAUSE_NANOS);
        assertThat(recording.request("GET /tasks/broken").failed()).isEqualTo(1);
        assertThat(recording.request("GET /tasks/forgotten").failed())
                .as("known only if its time-out ended it")
                .isEqualTo(1);
        assertThat(recording.request("GET /tasks/dispatched").failed()).isZero();
        assertThat(recording
                        .request("background targets.unit.AsyncServlet$Answer.run")
                        .statements())
                .isEqualTo(44);
    }

    private static void assertAsync(Recording recording, String path, int count, int statements, long pauseNanos) {
        RequestNode request = recording.request("GET /tasks/" + path);
        assertThat(request.count()).as(path).isEqualTo(count);
        assertThat(request.statements()).as(path).isEqualTo(count * statements);
        assertThat(request.totalNanos()).as(path).isGreaterThanOrEqualTo(count * pauseNanos);
        assertThat(request.breakdownNanos()).as(path).isEqualTo(request.totalNanos());
    }

    @Test
    void the_main_thread_outside_all_others() {
        Recording recording = unit("BackgroundThread").run().recording();

        RequestNode main = recording.request("main targets.unit.BackgroundThread");
        assertThat(main.kind()).isEqualTo("main");
        assertThat(main.count()).isEqualTo(1);
        assertThat(main.statements()).isEqualTo(2);
    }

    @Test
    void work_on_a_thread_of_no_request_is_named_by_its_root() {
        Recording recording = unit("BackgroundThread").run().recording();

        RequestNode background = recording.request("background targets.unit.BackgroundThread$Sweeper.run");
        assertThat(background.kind()).isEqualTo("background");
        assertThat(background.statements()).isEqualTo(11);
        assertThat(recording.finding("n-plus-one").perRequest()).isEqualTo(10);
    }

    @Test
    void the_breakdown_adds_up_to_the_wall_time() {
        Recording recording = unit("JdkHttpServer").run().recording();

        assertThat(Stream.of("GET /tasks/{id}", "main targets.unit.JdkHttpServer")
                        .map(recording::request))
                .allSatisfy(request -> assertThat(request.breakdownNanos()).isEqualTo(request.totalNanos()));
    }

    private static TargetJvm unit(String program) {
        return TargetJvm.of("targets.unit." + program)
                .jvm("-Djava.util.logging.config.file=" + LOGGING, "-Dorg.eclipse.jetty.LEVEL=WARN")
                .jvm("-Dorg.eclipse.jetty.server.HttpChannel.LEVEL=OFF")
                .jvm("-Dorg.eclipse.jetty.util.log.announce=false")
                .jvm("--add-opens=java.base/java.lang=ALL-UNNAMED")
                .jvm("--add-opens=java.rmi/sun.rmi.transport=ALL-UNNAMED");
    }

    private static RequestNode assertThreeTaskLists(Recording recording, String name, String kind) {
        RequestNode request = recording.request(name);
        assertThat(request.kind()).isEqualTo(kind);
        assertThat(request.count()).isEqualTo(3);
        assertThat(request.statements()).isEqualTo(33);
        assertThat(request.opened()).isEqualTo(3);
        assertThat(recording.findings("n-plus-one"))
                .filteredOn(finding -> finding.request().equals(name))
                .singleElement()
                .satisfies(UnitOfWorkIT::assertLookUpPerTask);
        return request;
    }

    private static void assertLookUpPerTask(FindingNode finding) {
        assertThat(finding.grade()).isEqualTo("confirmed");
        assertThat(finding.perRequest()).isEqualTo(10);
        assertThat(finding.file()).isEqualTo("Tasks.java");
    }

    private static String onlyName(Recording recording, String part) {
        assertThat(recording.requestNames())
                .filteredOn(name -> name.contains(part))
                .hasSize(1);
        return recording.requestNames().stream()
                .filter(name -> name.contains(part))
                .findFirst()
                .orElseThrow();
    }
}
