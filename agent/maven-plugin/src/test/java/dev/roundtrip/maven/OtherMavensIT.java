package dev.roundtrip.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The oldest Maven that the plugin promises to run on, and the next one. */
@Tag("matrix")
class OtherMavensIT {

    static List<Path> mavens() throws Exception {
        try (Stream<Path> homes = Files.list(Path.of(System.getProperty("other-mavens")))) {
            return homes.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void a_build_of_several_modules_fails_once_and_is_green_when_mended(Path home) throws Exception {
        Project project = Project.copy("modules", home.getFileName().toString());
        project.module("orders").withShop();
        Files.delete(project.file("stock/src/test/java/stock/StockTest.java"));

        MavenRun red = project.mavenAt(home, "-T", "2", "verify");
        project.module("orders").mend();
        MavenRun green = project.mavenAt(home, "-T", "2", "verify");

        assertThat(red.exitCode()).as(red.log()).isOne();
        assertThat(red.log()).contains("at shop.Shop.linesOf(Shop.java:32)").containsOnlyOnce("Failed to execute goal");
        assertThat(green.exitCode()).as(green.log()).isZero();
        assertThat(green.log()).contains("clean: no finding over the limit");
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void a_resumed_build_judges_what_the_modules_that_it_passes_over_left(Path home) throws Exception {
        Project project = Project.copy("modules", "resumed-" + home.getFileName());
        project.module("orders").withShop();
        Files.delete(project.file("stock/src/test/java/stock/StockTest.java"));

        MavenRun tests = project.mavenAt(home, "test", "-pl", ":orders");
        MavenRun resumed = project.mavenAt(home, "verify", "-rf", ":stock");

        assertThat(tests.exitCode()).as(tests.log()).isZero();
        assertThat(resumed.exitCode()).as(resumed.log()).isOne();
        assertThat(resumed.log()).contains("at shop.Shop.linesOf(Shop.java:32)");
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void a_goal_on_the_command_line_judges_what_the_tests_left(Path home) throws Exception {
        Project project = Project.copy("junit5", "goal-" + home.getFileName()).withShop();

        MavenRun tests = project.mavenAt(home, "test");
        MavenRun check = project.mavenAt(home, "roundtrip:check");

        assertThat(tests.exitCode()).as(tests.log()).isZero();
        assertThat(check.exitCode()).as(check.log()).isOne();
        assertThat(check.log()).contains("at shop.Shop.linesOf(Shop.java:32)");
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void a_test_fails_by_itself_and_passes_with_the_baseline_of_the_whole_project(Path home) throws Exception {
        Project project = Project.copy("modules", "baseline-" + home.getFileName());
        project.module("orders").withShop();
        Files.delete(project.file("stock/src/test/java/stock/StockTest.java"));

        MavenRun red = project.mavenAt(home, "verify", "-Droundtrip.failTests");
        MavenRun written = project.mavenAt(home, "-T", "2", "verify", "roundtrip:baseline", "-Droundtrip.failTests");
        MavenRun green = project.module("orders").mavenAt(home, "verify", "-Droundtrip.failTests");

        assertThat(red.exitCode()).as(red.log()).isOne();
        assertThat(red.log()).contains("n-plus-one, confirmed: one query, executed 20 times");
        assertThat(written.exitCode()).as(written.log()).isZero();
        assertThat(project.file("roundtrip-baseline.json")).exists();
        assertThat(green.exitCode()).as(green.log()).isZero();
        assertThat(green.log()).contains("1 finding known");
    }
}
