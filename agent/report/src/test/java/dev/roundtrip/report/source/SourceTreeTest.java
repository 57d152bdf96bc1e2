package dev.roundtrip.report.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTreeTest {

    @TempDir
    Path root;

    @BeforeEach
    void sources() throws IOException {
        file("src/main/java/com/acme/Root.java");
        file("shop/src/main/java/com/acme/Dao.java");
        file("shop/src/integrationTest/java/com/acme/Checks.java");
        file("shop/web/src/main/kotlin/Page.kt");
        file("shop/web/src/main/kotlin/list/Rows.kt");
        file("shop/web/src/test/groovy/com/acme/PageSpec.groovy");
        file("z/src/main/scala/com/acme/Main.scala");
        file("z/src/main/java/com/acme/Dao.java");
        file("target/src/main/java/com/acme/Built.java");
        file(".hidden/src/main/java/com/acme/Hidden.java");
    }

    @ParameterizedTest
    @CsvSource({
        "com.acme.Root, Root.java, src/main/java/com/acme/Root.java",
        "com.acme.Dao, Dao.java, shop/src/main/java/com/acme/Dao.java",
        "com.acme.Dao$Row, Dao.java, shop/src/main/java/com/acme/Dao.java",
        "com.acme.Checks, Checks.java, shop/src/integrationTest/java/com/acme/Checks.java",
        "com.acme.Page, Page.kt, shop/web/src/main/kotlin/Page.kt",
        "com.acme.list.Rows, Rows.kt, shop/web/src/main/kotlin/list/Rows.kt",
        "com.acme.PageSpec, PageSpec.groovy, shop/web/src/test/groovy/com/acme/PageSpec.groovy",
        "com.acme.Main, Main.scala, z/src/main/scala/com/acme/Main.scala"
    })
    void a_source_is_found_in_its_module(String type, String file, String path) {
        assertThat(SourceTree.below(root.toFile()).of(new Site(type, "m", file, 1)))
                .isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({
        "com.acme.Built, Built.java, src/main/java/com/acme/Built.java",
        "com.acme.Hidden, Hidden.java, src/main/java/com/acme/Hidden.java",
        "com.acme.GoneTest, GoneTest.java, src/test/java/com/acme/GoneTest.java",
        "com.acme.Gone, Gone.kt, src/main/kotlin/com/acme/Gone.kt",
        "Plain, Plain.java, src/main/java/Plain.java"
    })
    void what_is_not_there_goes_by_the_usual_layout(String type, String file, String path) {
        assertThat(SourceTree.below(root.toFile()).of(new Site(type, "m", file, 1)))
                .isEqualTo(path);
    }

    @Test
    void the_build_file_stands_for_the_project() throws IOException {
        assertThat(SourceTree.below(root.toFile()).project()).isEqualTo("pom.xml");
        file("build.gradle.kts");
        assertThat(SourceTree.below(root.toFile()).project()).isEqualTo("build.gradle.kts");
    }

    @Test
    void a_folder_that_is_none_harms_nobody() {
        SourcePaths nowhere = SourceTree.below(root.resolve("none").toFile());

        assertThat(nowhere.of(new Site("com.acme.Dao", "m", "Dao.java", 1)))
                .isEqualTo("src/main/java/com/acme/Dao.java");
    }

    private void file(String path) throws IOException {
        Files.createDirectories(root.resolve(path).getParent());
        Files.writeString(root.resolve(path), "");
    }
}
