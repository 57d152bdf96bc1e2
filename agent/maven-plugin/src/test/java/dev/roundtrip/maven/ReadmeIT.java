package dev.roundtrip.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the first page says, to the letter and with nothing configured. */
class ReadmeIT {
    private static final Pattern PLUGIN =
            Pattern.compile("<plugin>\\s*<groupId>dev\\.roundtrip</groupId>.*?</plugin>", Pattern.DOTALL);
    private static final Path README = Path.of("..", "..", "README.md");
    private static final Path MAVEN = Path.of("..", "..", "docs", "maven.md");

    @Test
    void the_lines_of_the_first_page_fail_the_guilty_test_until_it_is_known_or_mended() throws Exception {
        Project project = Project.copy("junit5", "readme").withShop();
        project.edit("../parent/pom.xml", "<roundtrip.failTests>false</roundtrip.failTests>", "");
        project.edit("pom.xml", lines(project.file("pom.xml")), lines(README));

        MavenRun red = project.maven("verify");
        MavenRun accepted = project.maven("verify", "roundtrip:baseline");
        MavenRun known = project.maven("verify");
        Files.delete(project.file("roundtrip-baseline.json"));
        project.mend();
        MavenRun green = project.maven("verify");

        assertThat(red.exitCode()).as(red.log()).isOne();
        assertThat(red.log())
                .contains("shop.ShopTest.counts_the_lines_of_all_orders")
                .contains("n-plus-one, confirmed: one query, executed 20 times", "at shop.Shop.linesOf(Shop.java:32)")
                .contains("Failures: 1, Errors: 0");
        assertThat(accepted.exitCode()).as(accepted.log()).isZero();
        assertThat(known.exitCode()).as(known.log()).isZero();
        assertThat(known.log()).contains("1 finding known");
        assertThat(green.exitCode()).as(green.log()).isZero();
        assertThat(green.log()).contains("clean: no finding over the limit");
    }

    @Test
    void the_page_about_maven_begins_with_the_same_lines() throws IOException {
        assertThat(lines(MAVEN)).isEqualTo(lines(README));
    }

    private static String lines(Path page) throws IOException {
        Matcher plugin = PLUGIN.matcher(Files.readString(page));
        assertThat(plugin.find()).as("the plugin in " + page).isTrue();
        return plugin.group();
    }
}
