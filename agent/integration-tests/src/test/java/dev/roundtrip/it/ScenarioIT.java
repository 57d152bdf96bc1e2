package dev.roundtrip.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every program of these packages and compares what is found with the markers in its source. */
class ScenarioIT {

    private static final Path SOURCES = Path.of("src/targets/java/targets");

    /** What asks, what holds connections, what migrates a schema; and the jars that they need beside H2. */
    private static final Map<String, String> PACKAGES = Map.of(
            "query", "",
            "lease", "HikariCP slf4j-api commons-dbcp2 commons-pool2 commons-logging",
            "tool", "flyway-core slf4j-api jackson/jackson-databind jackson/jackson-core jackson/jackson-annotations");

    private static final int ON_EVERY_JDK = 4;

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("programs")
    void finds_what_is_marked_and_nothing_else(String program, Jdk jdk) {
        String jars = PACKAGES.get(program.substring(0, program.indexOf('.')));
        Recording recording = TargetJvm.of("targets." + program)
                .on(jdk)
                .jars(jars.isEmpty() ? new String[0] : jars.split(" "))
                .jvm("-Djava.util.logging.config.file=" + FrameworkIT.LOGGING, "-Dslf4j.internal.verbosity=ERROR")
                .run()
                .recording();
        Claims claims = Claims.of(List.of(source(program)));
        if (jdk.equals(Jdk.RUNNING)) {
            Tally.keep(program, claims, recording);
        }
        claims.assertMet(recording);
    }

    /** Verdicts hang on the program and not on the JDK; each fourth one shows that both see the same. */
    static Stream<Arguments> programs() throws IOException {
        List<Arguments> programs = new ArrayList<>();
        for (String name : new TreeSet<>(PACKAGES.keySet())) {
            List<String> all = programsOf(name);
            for (int i = 0; i < all.size(); i++) {
                List<Jdk> jdks = i % ON_EVERY_JDK == 0 ? Jdk.all() : List.of(Jdk.RUNNING);
                for (Jdk jdk : jdks) {
                    programs.add(Arguments.of(all.get(i), jdk));
                }
            }
        }
        return programs.stream();
    }

    private static Path source(String program) {
        return SOURCES.resolve(program.replace('.', '/') + ".java");
    }

    private static List<String> programsOf(String name) throws IOException {
        try (Stream<Path> files = Files.list(SOURCES.resolve(name))) {
            return files.sorted()
                    .filter(file -> contains(file, "void main("))
                    .map(file -> name + "." + file.getFileName().toString().replace(".java", ""))
                    .toList();
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.readString(file).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
