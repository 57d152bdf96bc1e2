package dev.roundtrip.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every program of {@code targets.query} and compares what is found with the markers in its source. */
class ScenarioIT {

    private static final Path SOURCES = Path.of("src/targets/java/targets/query");

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("programs")
    void finds_what_is_marked_and_nothing_else(String program, Jdk jdk) {
        Recording recording =
                TargetJvm.of("targets.query." + program).on(jdk).run().recording();
        Claims.of(List.of(SOURCES.resolve(program + ".java"))).assertMet(recording);
    }

    static Stream<Arguments> programs() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files
                    .map(Path::getFileName)
                    .map(Path::toString)
                    .sorted()
                    .filter(ScenarioIT::isProgram)
                    .map(name -> name.replace(".java", ""))
                    .flatMap(name -> Jdk.all().stream().map(jdk -> Arguments.of(name, jdk)))
                    .toList()
                    .stream();
        }
    }

    private static boolean isProgram(String fileName) {
        try {
            return Files.readString(SOURCES.resolve(fileName)).contains("void main(");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
