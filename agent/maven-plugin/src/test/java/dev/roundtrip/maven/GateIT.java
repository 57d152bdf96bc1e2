package dev.roundtrip.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** What fails a build, and what does not. */
class GateIT {

    @Test
    void an_n_plus_one_fails_the_build_until_it_is_mended() throws Exception {
        Project project = Project.copy("junit5", "red-then-green").withShop();

        MavenRun red = project.maven("verify");

        assertThat(red.exitCode()).as(red.log()).isOne();
        assertThat(red.log())
                .contains("[ERROR]   where      at shop.Shop.linesOf(Shop.java:32)")
                .contains("[ERROR]   query      SELECT id FROM lines WHERE order_id = ?")
                .contains("on project shop: 1 finding over the limit, in 1 unit of work");

        project.mend();
        MavenRun green = project.maven("verify");

        assertThat(green.exitCode()).as(green.log()).isZero();
        assertThat(green.log()).contains("clean: no finding over the limit, in 1 unit of work");
        assertThat(project.recordings())
                .as("that of the first run is forgotten")
                .hasSize(1);
    }

    @Test
    void findings_can_be_told_without_failing_the_build_and_other_kinds_can_be_named() throws Exception {
        Project project = Project.copy("junit5", "kinds").withShop();

        MavenRun told = project.maven("verify", "-Droundtrip.haltOnFailure=false");
        MavenRun other = project.maven("roundtrip:check", "-Droundtrip.fail=commit-per-row,held-idle");
        MavenRun misspelt = project.maven("roundtrip:check", "-Droundtrip.fail=n-plus-two");
        MavenRun limited = project.maven(
                "roundtrip:check", "-Droundtrip.fail=held-idle", "-Droundtrip.maxStatements=22,test Other*=1");

        assertThat(told.exitCode()).as(told.log()).isZero();
        assertThat(told.log()).contains("[WARNING]   where      at shop.Shop.linesOf(Shop.java:32)");
        assertThat(other.exitCode()).as(other.log()).isZero();
        assertThat(misspelt.exitCode()).isOne();
        assertThat(misspelt.log()).contains("n-plus-two", "n-plus-one");
        assertThat(limited.exitCode()).as(limited.log()).isOne();
        assertThat(limited.log()).contains("23 statements");
    }

    @Test
    void tests_without_a_database_prove_nothing_unless_the_build_says_that_this_is_meant() throws Exception {
        Project project = Project.copy("junit5", "no-jdbc").withShop();
        Files.delete(project.file("src/test/java/shop/ShopTest.java"));

        MavenRun red = project.maven("verify");
        MavenRun green = project.maven("roundtrip:check", "-Droundtrip.failIfNothingObserved=false");

        assertThat(red.exitCode()).as(red.log()).isOne();
        assertThat(red.log())
                .contains("nothing is proven: no class of a JDBC driver or pool was used")
                .contains("<failIfNothingObserved>false")
                .doesNotContain("@{argLine}");
        assertThat(green.exitCode()).as(green.log()).isZero();
    }

    @Test
    void no_tests_at_all_prove_nothing_and_skipped_ones_need_not() throws Exception {
        Project project = Project.copy("junit5", "no-tests").withShop();

        MavenRun skipped = project.maven("verify", "-DskipTests");
        Files.delete(project.file("src/test/java/shop/ShopTest.java"));
        Files.delete(project.file("src/test/java/shop/SumTest.java"));
        MavenRun none = project.maven("verify");

        assertThat(skipped.exitCode()).as(skipped.log()).isZero();
        assertThat(none.exitCode()).as(none.log()).isOne();
        assertThat(none.log()).contains("nothing is proven: no recording in", "@{argLine}");
    }

    @Test
    void a_recording_that_was_cut_short_fails_whatever_else_is_allowed() throws Exception {
        Project project = Project.copy("junit5", "cut-short").withShop();
        Files.createDirectories(project.file("target/roundtrip"));
        Files.writeString(project.file("target/roundtrip/roundtrip-1.json"), "{\"format\": \"roundtrip/1\", ");

        MavenRun run = project.maven("roundtrip:check", "-Droundtrip.failIfNothingObserved=false");

        assertThat(run.exitCode()).as(run.log()).isOne();
        assertThat(run.log()).contains("roundtrip-1.json");
    }

    @Test
    void a_jvm_that_was_killed_fails_the_build_until_its_tests_run_again() throws Exception {
        Project project = Project.copy("junit5", "killed").withShop();
        project.mend();
        Files.createDirectories(project.file("target/roundtrip"));
        Files.writeString(project.file("target/roundtrip/roundtrip-1.started"), "");

        MavenRun killed = project.maven("roundtrip:check", "-Droundtrip.failIfNothingObserved=false");
        MavenRun again = project.maven("verify");

        assertThat(killed.exitCode()).as(killed.log()).isOne();
        assertThat(killed.log()).contains("roundtrip-1.started: this JVM has begun to record and has not ended");
        assertThat(again.exitCode()).as(again.log()).isZero();
    }
}
