package dev.roundtrip.engine.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingKindTest {

    private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "../..");
    private static final Path PAGES = ROOT.resolve("docs/findings");

    @ParameterizedTest
    @EnumSource
    void each_kind_has_a_page_that_says_how_it_is_known_and_when_to_ignore_it(FindingKind kind) throws IOException {
        Path page = PAGES.resolve(kind.label() + ".md");

        assertThat(page).exists();
        assertThat(Files.readString(page))
                .startsWith("# `" + kind.label() + "`: ")
                .contains(kind.title() + ", ")
                .contains("## How we know", "## What to do", "## How to check", "## When to ignore it");
    }

    @ParameterizedTest
    @EnumSource
    void each_kind_is_named_where_readers_look_for_it(FindingKind kind) throws IOException {
        String link = "[`" + kind.label() + "`]";
        String file = kind.label() + ".md)";

        assertThat(Files.readString(PAGES.resolve("index.md"))).contains(link + "(" + file);
        assertThat(Files.readString(ROOT.resolve("docs/index.md"))).contains(link + "(findings/" + file);
        assertThat(Files.readString(ROOT.resolve("README.md"))).contains(link + "(docs/findings/" + file);
    }

    @Test
    void no_two_kinds_have_the_same_label_or_title() {
        Set<String> labels = new HashSet<>();
        Set<String> titles = new HashSet<>();
        for (FindingKind kind : FindingKind.values()) {
            assertThat(labels.add(kind.label())).as(kind.label()).isTrue();
            assertThat(titles.add(kind.title())).as(kind.title()).isTrue();
        }
    }
}
