package dev.roundtrip.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A build of several modules is judged once. */
class ModulesIT {

    @Test
    void a_build_of_several_modules_fails_once_with_the_findings_of_all() throws Exception {
        failsOnce("1");
    }

    @ParameterizedTest
    @Tag("matrix")
    @ValueSource(strings = {"2", "3"})
    void so_does_one_that_builds_its_modules_side_by_side(String threads) throws Exception {
        failsOnce(threads);
    }

    private static void failsOnce(String threads) throws Exception {
        Project project = modules("modules-" + threads);

        MavenRun run = project.maven("-T", threads, "verify");

        assertThat(run.exitCode()).as(run.log()).isOne();
        assertThat(run.log())
                .contains("at shop.Shop.linesOf(Shop.java:32)")
                .contains("at stock.Stock.linesOf(Stock.java:32)")
                .containsOnlyOnce("2 findings over the limit, in ")
                .containsOnlyOnce("Failed to execute goal");
        assertThat(run.log().split("left to the last module", -1)).hasSize(3 + 1);
    }

    @Test
    void each_module_can_be_judged_and_reported_by_itself_but_all_share_the_baseline() throws Exception {
        Project project = modules("modules-alone");
        String alone = "-Droundtrip.perModule";

        MavenRun run = project.maven(
                "verify",
                alone,
                "-Droundtrip.failIfNothingObserved=false",
                "-Droundtrip.formats=markdown",
                "--fail-at-end");
        MavenRun accepted = project.maven("roundtrip:baseline", alone);
        MavenRun known = project.maven("roundtrip:check");

        assertThat(run.exitCode()).as(run.log()).isOne();
        assertThat(run.log())
                .contains("on project orders: 1 finding over the limit")
                .contains("on project stock: 1 finding over the limit");
        assertThat(project.file("orders/target/roundtrip/report-markdown.md"))
                .content()
                .contains("Shop.java:32")
                .doesNotContain("Stock.java:32");
        assertThat(project.file("stock/target/roundtrip/report-markdown.md"))
                .content()
                .contains("Stock.java:32");
        assertThat(accepted.exitCode()).as(accepted.log()).isZero();
        assertThat(known.exitCode()).as(known.log()).isZero();
        assertThat(known.log()).contains("2 findings known");
    }

    @Test
    void a_resumed_build_judges_what_the_modules_that_it_passes_over_left() throws Exception {
        Project project = modules("modules-resumed");
        project.edit("stock/src/main/java/stock/Stock.java", "class Stock", "klass Stock");

        MavenRun stopped = project.maven("verify");
        project.edit("stock/src/main/java/stock/Stock.java", "klass Stock", "class Stock");
        MavenRun resumed = project.maven("verify", "-rf", ":stock");

        assertThat(stopped.exitCode()).as(stopped.log()).isOne();
        assertThat(stopped.log()).doesNotContain("over the limit");
        assertThat(resumed.exitCode()).as(resumed.log()).isOne();
        assertThat(resumed.log())
                .contains("at shop.Shop.linesOf(Shop.java:32)")
                .contains("at stock.Stock.linesOf(Stock.java:32)")
                .containsOnlyOnce("2 findings over the limit, in ");
    }

    @Test
    void a_module_whose_tests_ran_without_the_agent_is_named() throws Exception {
        Project project = modules("modules-unseen");
        project.module("orders").mend();
        project.edit("stock/pom.xml", "</artifactId>\n</project>", """
                </artifactId>
                  <build>
                    <plugins>
                      <plugin>
                        <artifactId>maven-surefire-plugin</artifactId>
                        <configuration>
                          <argLine>-Xmx64m</argLine>
                        </configuration>
                      </plugin>
                    </plugins>
                  </build>
                </project>""");

        MavenRun run = project.maven("verify");

        assertThat(run.exitCode()).as(run.log()).isZero();
        assertThat(run.log())
                .contains("[WARNING] maven-surefire-plugin is configured with an argLine of its own, '-Xmx64m'")
                .contains("[WARNING] tests ran and left no recording in " + project.file("stock/target/roundtrip"));
    }

    private static Project modules(String test) throws IOException {
        Project project = Project.copy("modules", test);
        project.module("orders").withShop();
        Project stock = project.module("stock").withShop();
        Path shop = stock.file("src/main/java/shop/Shop.java");
        stock.edit("src/main/java/shop/Shop.java", "package shop", "package stock");
        stock.edit("src/main/java/shop/Shop.java", "class Shop", "class Stock");
        Files.createDirectories(stock.file("src/main/java/stock"));
        Files.move(shop, stock.file("src/main/java/stock/Stock.java"));
        return project;
    }
}
