package dev.roundtrip.javaagent;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The JVMs that the finished jar is tried on: the one that builds, and a JDK 25 where there is one. */
final class Jdks {

    private Jdks() {}

    static List<Path> all() {
        List<Path> found = new ArrayList<>(List.of(current()));
        Optional<Path> newest = jdk25();
        if (newest.isPresent()) {
            found.add(newest.get());
        } else {
            System.err.println("NOT RUN on JDK 25: set JAVA_HOME_25, or install one below /usr/lib/jvm");
        }
        return found;
    }

    static Path current() {
        return java(Path.of(System.getProperty("java.home")));
    }

    private static Optional<Path> jdk25() {
        String home = System.getenv("JAVA_HOME_25");
        Stream<Path> homes = home == null ? installed() : Stream.of(Path.of(home));
        return homes.map(Jdks::java).filter(Files::isExecutable).findFirst();
    }

    private static Stream<Path> installed() {
        return Stream.of("temurin-25-jdk-amd64", "temurin-25-jdk-arm64", "java-25-openjdk-amd64", "java-25-openjdk")
                .map(name -> Path.of("/usr/lib/jvm", name));
    }

    private static Path java(Path home) {
        return home.resolve("bin").resolve("java");
    }
}
