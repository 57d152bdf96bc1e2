package dev.roundtrip.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same loops and their repairs through real mappers: what is found is what the markers in the programs say. */
class FrameworkIT {

    static final Path LOGGING =
            Path.of("src/test/resources/quiet-logging.properties").toAbsolutePath();
    static final Path PERSISTENCE = Path.of("src/targets/persistence").toAbsolutePath();

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void finds_what_is_marked_and_nothing_else_and_advises_in_words_of_the_library(FrameworkProgram program) {
        TargetJvm jvm = TargetJvm.of("targets.framework." + program.main())
                .named(program.name())
                .on(program.jdk())
                .jars(program.jars().split(" "))
                .before(program.jars().contains("javax.persistence") ? JavaxTargets.classes() : PERSISTENCE)
                .jvm("-Djava.util.logging.config.file=" + LOGGING, "-Dslf4j.internal.verbosity=ERROR")
                .jvm("-Dorg.jooq.no-logo=true", "-Dorg.jooq.no-tips=true")
                .arguments(program.name().toLowerCase(Locale.ROOT).split(" ")[0])
                .option("request", "targets.framework.Unit#run[0]");
        program.enhancer().ifPresent(agent -> jvm.jvmBeforeAgent("-javaagent:" + TargetJvm.library(agent)));
        Claims claims = Claims.of(program.sourceFiles());
        Recording recording = jvm.run().recording();
        if (program.jdk().equals(Jdk.RUNNING)) {
            Tally.keep(program.name(), claims, recording);
        }
        claims.assertMet(recording);
        assertThat(recording.findings("n-plus-one"))
                .extracting(Recording.FindingNode::fix)
                .anyMatch(fix -> fix.contains(program.advice()));
    }

    static Stream<FrameworkProgram> programs() {
        return FrameworkProgram.all();
    }
}
