package dev.roundtrip.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The programs for JPA once more, for providers that know it as {@code javax.persistence}: same lines, same claims. */
final class JavaxTargets {

    private static final Path SOURCES = Path.of("src/targets/java/targets/framework/jpa");
    private static final Path FOLDER = Path.of("target/javax").toAbsolutePath();

    private static final String UNIT = "META-INF/persistence.xml";
    private static final String JAKARTA = "https://jakarta.ee/xml/ns/persistence\" version=\"3.0";
    private static final String JAVAX = "http://xmlns.jcp.org/xml/ns/persistence\" version=\"2.2";

    private JavaxTargets() {}

    /** Translates and compiles them. */
    static Path classes() {
        Folders.delete(FOLDER);
        try (Stream<Path> sources = Files.list(SOURCES)) {
            compile(sources.map(JavaxTargets::translated).toList());
            String unit = Files.readString(FrameworkIT.PERSISTENCE.resolve(UNIT));
            Files.createDirectories(FOLDER.resolve("classes/META-INF"));
            Files.writeString(FOLDER.resolve("classes").resolve(UNIT), unit.replace(JAKARTA, JAVAX));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FOLDER.resolve("classes");
    }

    private static String translated(Path source) {
        try {
            Path copy = FOLDER.resolve("java").resolve(source.getFileName());
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, Files.readString(source).replace("jakarta.persistence", "javax.persistence"));
            return copy.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compile(List<String> sources) {
        String classPath = TargetJvm.CLASSES + ":" + TargetJvm.library("hibernate-5/javax.persistence-api");
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "-cp", classPath));
        arguments.addAll(List.of("-d", FOLDER.resolve("classes").toString()));
        arguments.addAll(sources);
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(new String[0]));
        assertThat(result).as("exit code of the compiler").isZero();
    }
}
