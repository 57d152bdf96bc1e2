package dev.roundtrip.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** A team with old code: one command, one file, a green build, and nothing new gets in. */
class BaselineIT {
    private static final String FILE = "roundtrip-baseline.json";

    @Test
    void what_is_known_passes_what_is_new_fails_and_what_is_solved_goes() throws Exception {
        Project project = Project.copy("junit5", "baseline").withShop();

        MavenRun guilty = project.maven("verify", "-Droundtrip.failTests");
        MavenRun written = project.maven("verify", "roundtrip:baseline", "-Droundtrip.failTests");
        MavenRun green = project.maven("verify", "-Droundtrip.failTests");

        assertThat(guilty.exitCode()).as(guilty.log()).isOne();
        assertThat(guilty.log()).contains("  old code   mvn verify roundtrip:baseline accepts all that is there now");
        assertThat(written.exitCode()).as(written.log()).isZero();
        assertThat(project.file(FILE)).content().contains("n-plus-one");
        assertThat(green.exitCode()).as(green.log()).isZero();

        String second = Files.readString(project.file("src/main/java/shop/Shop.java"));
        Files.writeString(
                project.file("src/main/java/shop/Store.java"),
                second.replace("class Shop", "class Store").replace("lines", "parts"));
        project.edit(
                "src/test/java/shop/ShopTest.java",
                "        assertEquals(40, Shop.countLines());",
                "        assertEquals(40, Shop.countLines());\n        assertEquals(40, Store.countLines());");
        MavenRun red = project.maven("verify");
        MavenRun pruned = project.maven("verify", "roundtrip:baseline", "-Droundtrip.prune", "-Droundtrip.failTests");

        assertThat(red.exitCode()).as(red.log()).isOne();
        assertThat(red.log()).contains("at shop.Store.partsOf").doesNotContain("at shop.Shop.linesOf");

        assertThat(pruned.exitCode()).as(pruned.log()).isOne();
        assertThat(pruned.log()).contains("ShopTest.counts_the_lines_of_all_orders", "at shop.Store.partsOf");

        project.mend();
        Files.delete(project.file("src/main/java/shop/Store.java"));
        project.edit("src/test/java/shop/ShopTest.java", "        assertEquals(40, Store.countLines());\n", "");
        MavenRun solved = project.maven("verify", "roundtrip:baseline", "-Droundtrip.prune");

        assertThat(solved.exitCode()).as(solved.log()).isZero();
        assertThat(project.file(FILE)).content().doesNotContain("n-plus-one");
    }

    @Test
    void on_a_build_server_none_is_written() throws Exception {
        Project project = Project.copy("junit5", "baseline-in-ci").withShop();
        project.maven("test");

        MavenRun refused = project.onBuildServer("roundtrip:baseline");

        assertThat(refused.exitCode()).as(refused.log()).isOne();
        assertThat(refused.log()).contains("no baseline is written on a build server");
        assertThat(project.file(FILE)).doesNotExist();
    }
}
