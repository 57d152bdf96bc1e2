package dev.roundtrip.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A tiny project of a user, copied for one test into a path with a space. */
final class Project {
    private static final Path SOURCES = Path.of("src", "it");
    private static final Path COPIES = Path.of("target", "it projects");

    private final Path directory;

    private Project(Path directory) {
        this.directory = directory;
    }

    /**
     * @param name a directory of {@code src/it}
     * @param test what tells the copy from those of other tests
     */
    static Project copy(String name, String test) throws IOException {
        Path home = COPIES.resolve(test).toAbsolutePath();
        if (Files.exists(home)) {
            delete(home);
        }
        copy(SOURCES.resolve("parent"), home.resolve("parent"));
        copy(SOURCES.resolve(name), home.resolve(name));
        // Where the project ends; Maven would take the repository that this test lies in for it.
        Files.createDirectory(home.resolve(name).resolve(".mvn"));
        return new Project(home.resolve(name));
    }

    /** Adds the shop whose lines are counted with a query for each order. */
    Project withShop() throws IOException {
        copy(SOURCES.resolve("shop"), directory);
        return this;
    }

    /** Puts that shop in place which counts with one query. */
    void mend() throws IOException {
        copy(SOURCES.resolve("mended"), directory);
    }

    /** A module of it. */
    Project module(String name) {
        return new Project(directory.resolve(name));
    }

    Path file(String name) {
        return directory.resolve(name);
    }

    /** Replaces a text that must be there. */
    Project edit(String file, String from, String to) throws IOException {
        String text = Files.readString(file(file));
        if (!text.contains(from)) {
            throw new IllegalStateException("no " + from + " in " + file(file));
        }
        Files.writeString(file(file), text.replace(from, to));
        return this;
    }

    List<Path> recordings() throws IOException {
        try (Stream<Path> files = Files.list(file("target/roundtrip"))) {
            return files.filter(file -> file.toString().endsWith(".json")).toList();
        }
    }

    /** Runs the Maven of this build. */
    MavenRun maven(String... arguments) throws IOException, InterruptedException {
        return mavenAt(Path.of(System.getProperty("maven.home")), arguments);
    }

    /** The same as a build server would. */
    MavenRun onBuildServer(String... arguments) throws IOException, InterruptedException {
        return MavenRun.of(Path.of(System.getProperty("maven.home")), directory, Map.of("CI", "true"), arguments);
    }

    /** Runs another Maven. */
    MavenRun mavenAt(Path home, String... arguments) throws IOException, InterruptedException {
        return MavenRun.of(home, directory, Map.of(), arguments);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.toList()) {
                Path copy = to.resolve(from.relativize(one).toString());
                if (Files.isDirectory(one)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(one, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
