package dev.roundtrip.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Drivers whose class loader sees nothing but what it was given: woven code must find the probe there too. */
class ModuleSystemIT {

    private static final Path TARGETS = Path.of("src/targets").toAbsolutePath();

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("hosts")
    void calls_of_a_driver_inside_a_module_system_are_recorded(String framework, String host, Jdk jdk) {
        Outcome outcome = TargetJvm.bare("targets.host." + host)
                .named(framework)
                .on(jdk)
                .jars(framework)
                .jvm(jdk.allowUnsafe())
                .arguments(TargetJvm.library("h2").toString())
                .run();

        assertThat(outcome.stdout()).isEqualTo("42\n42\n42\n");
        Recording recording = outcome.recording();
        assertThat(recording.request("main targets.host." + host).executions("FROM DUAL"))
                .isEqualTo(3);
        assertThat(recording.opened()).isEqualTo(1);
    }

    static Stream<Arguments> hosts() {
        return Jdk.all().stream()
                .flatMap(jdk -> Stream.of(
                        Arguments.of("org.apache.felix.framework", "OsgiHost", jdk),
                        Arguments.of("org.eclipse.osgi", "OsgiHost", jdk),
                        Arguments.of("jboss-modules", "JBossModulesHost", jdk)));
    }

    @Test
    void calls_of_named_modules_are_recorded() throws IOException {
        TargetJvm jvm = TargetJvm.bare("targets.query.LookupPerAuthor").named("named-module");
        String classes = compileModule(jvm.folder().resolve("classes"));

        Outcome outcome = jvm.modules(classes + ":" + TargetJvm.library("h2"), "targets.library")
                .run();

        assertThat(outcome.recording().finding("n-plus-one").perRequest()).isEqualTo(50);
    }

    private static String compileModule(Path classes) throws IOException {
        Files.createDirectories(classes);
        Path programs = TARGETS.resolve("java/targets/query");
        List<Path> sources = List.of(
                TARGETS.resolve("module/module-info.java"),
                programs.resolve("Library.java"),
                programs.resolve("LookupPerAuthor.java"));
        Stream<String> options = Stream.of(
                "-d", classes.toString(), "-p", TargetJvm.library("h2").toString());
        String[] arguments =
                Stream.concat(options, sources.stream().map(Path::toString)).toArray(String[]::new);
        int result = ToolProvider.findFirst("javac").orElseThrow().run(System.out, System.err, arguments);
        assertThat(result).as("javac").isZero();
        return classes.toString();
    }
}
