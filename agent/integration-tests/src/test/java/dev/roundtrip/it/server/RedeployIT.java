package dev.roundtrip.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.it.Jdk;
import dev.roundtrip.it.Outcome;
import dev.roundtrip.it.Recording;
import dev.roundtrip.it.TargetJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An application that is deployed again and again under traffic, with its driver, its pool and its threads inside. Each
 * time all of its classes come anew; what keeps one object of the old ones keeps them all, until the JVM is full.
 */
@EnabledIfSystemProperty(named = "matrix", matches = "true", disabledReason = "minutes long: only with -Pmatrix")
class RedeployIT {

    private static final int TIMES = 20;

    /** The present application's, and that of one whose last request the server has not forgotten yet. */
    private static final int MOST = 2;

    static List<Jdk> jdks() {
        return Jdk.all();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void keeps_no_class_loader_of_an_application_that_is_deployed_twenty_times(Jdk jdk) throws Exception {
        check(
                jdk,
                new Place(
                        Servers.tomcat("tomcat-pool-war").jvm("-Dlook=1"),
                        "org.apache.catalina.loader.ParallelWebappClassLoader",
                        "shop.war] has finished in",
                        (work, time) -> Files.setLastModifiedTime(work.resolve("webapps/shop.war"), hours(time))));
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void keeps_no_class_loader_of_an_application_that_devtools_restarts_twenty_times(Jdk jdk) throws Exception {
        check(
                jdk,
                new Place(
                        // What only soft references hold is not kept.
                        Servers.devtools().jvm("-XX:SoftRefLRUPolicyMSPerMB=0"),
                        "org.springframework.boot.devtools.restart.classloader.RestartClassLoader",
                        "Started ShopApplication in",
                        (work, time) -> Files.writeString(work.resolve("again.txt"), "x".repeat(time))));
    }

    private static void check(Jdk jdk, Place place) throws Exception {
        Run bare = changed(jdk, place, TargetJvm::withoutAgent);
        Run watched = changed(jdk, place, UnaryOperator.identity());

        assertThat(bare.loaders()).as("class loaders without the agent").isBetween(1, MOST);
        assertThat(watched.loaders()).as("class loaders with the agent").isBetween(1, MOST);
        Recording recording = watched.outcome().recording();
        assertThat(recording.troubles()).isZero();
        for (String visit : List.of("guilty", "away")) {
            String name = place.server().request(visit);
            assertThat(recording.request(name).count()).as(name).isGreaterThanOrEqualTo(TIMES);
            assertThat(recording.findings("n-plus-one"))
                    .filteredOn(finding -> finding.request().equals(name))
                    .as("N+1 of %s", name)
                    .hasSize(1);
        }
    }

    private static Run changed(Jdk jdk, Place place, UnaryOperator<TargetJvm> agent) throws Exception {
        Server server = place.server();
        RunningServer running = server.start(jdk, agent);
        try {
            running.awaitReady(server.path("innocent"));
            // DevTools does not look for changes before.
            running.awaitPrinted(place.done(), 1);
            AtomicBoolean over = new AtomicBoolean();
            Thread traffic = new Thread(() -> ask(running, server, over), "traffic");
            traffic.start();
            for (int i = 1; i <= TIMES; i++) {
                place.change().at(running.work(), i);
                running.awaitPrinted(place.done(), i + 1);
                assertAnswers(running, server, i);
            }
            over.set(true);
            traffic.join();
            return new Run(running.living(jdk, place.loader()), running.stop());
        } catch (Exception | AssertionError e) {
            running.kill();
            throw e;
        }
    }

    private static void assertAnswers(RunningServer running, Server server, int time) throws Exception {
        for (String visit : List.of("guilty", "away")) {
            assertThat(running.get(server.path(visit)).status())
                    .as("%s after change %s", visit, time)
                    .isEqualTo(200);
        }
    }

    private static FileTime hours(int time) {
        return FileTime.from(Instant.EPOCH.plus(Duration.ofHours(time)));
    }

    /** Nobody answers while the application is being replaced. */
    private static void ask(RunningServer running, Server server, AtomicBoolean over) {
        while (!over.get()) {
            for (String visit : List.of("guilty", "innocent", "away")) {
                try {
                    running.get(server.path(visit));
                } catch (IOException e) {
                    continue;
                } catch (InterruptedException e) {
                    return;
                }
            }
        }
    }

    /** @param loaders of applications, the old ones' among them, that live at the end */
    private record Run(int loaders, Outcome outcome) {}

    /**
     * @param loader the class of the loaders that come anew
     * @param done what is printed each time
     */
    private record Place(Server server, String loader, String done, Change change) {}

    private interface Change {

        void at(Path work, int time) throws IOException;
    }
}
