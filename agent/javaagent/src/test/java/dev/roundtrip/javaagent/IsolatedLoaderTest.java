package dev.roundtrip.javaagent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IsolatedLoaderTest {
    private static final String PRIVATE = KillSwitch.class.getName();

    @TempDir
    Path directory;

    private File jar;

    @BeforeEach
    void a_jar_with_one_private_class_and_one_private_resource() throws IOException {
        jar = directory.resolve("agent.jar").toFile();
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar.toPath()))) {
            put(out, "roundtrip/" + PRIVATE.replace('.', '/') + ".classdata", classFile());
            put(out, "roundtrip/META-INF/services/x", "private".getBytes(StandardCharsets.UTF_8));
            put(out, "META-INF/services/y", "open".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void loads_classes_from_the_private_folder_as_its_own() throws Exception {
        Class<?> loaded = IsolatedLoader.open(jar).loadClass(PRIVATE);

        assertThat(loaded).isNotSameAs(KillSwitch.class);
        assertThat(loaded.getPackage().getName()).isEqualTo("dev.roundtrip.javaagent");
    }

    @Test
    void loads_classes_from_the_piece_that_is_read_at_once_as_its_own() throws Exception {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar.toPath()))) {
            put(out, "roundtrip/early.zip", storedZip(PRIVATE.replace('.', '/') + ".classdata", classFile()));
        }

        Class<?> loaded = IsolatedLoader.open(jar).loadClass(PRIVATE);

        assertThat(loaded).isNotSameAs(KillSwitch.class);
        assertThat(loaded.getPackage().getName()).isEqualTo("dev.roundtrip.javaagent");
    }

    @Test
    void sees_the_jdk_with_java_sql_but_nothing_of_the_application() throws Exception {
        IsolatedLoader loader = IsolatedLoader.open(jar);

        assertThat(loader.loadClass("java.sql.Statement")).isSameAs(java.sql.Statement.class);
        assertThatThrownBy(() -> loader.loadClass("org.junit.jupiter.api.Test"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void finds_private_resources_and_no_others() throws IOException {
        IsolatedLoader loader = IsolatedLoader.open(jar);

        assertThat(text(loader.getResourceAsStream("META-INF/services/x"))).isEqualTo("private");
        assertThat(loader.getResource("META-INF/services/y")).isNull();
        assertThat(loader.getResourceAsStream("META-INF/services/y")).isNull();
        assertThat(Collections.list(loader.getResources("META-INF/services/x"))).hasSize(1);
    }

    @Test
    void the_url_of_a_resource_can_be_read() throws IOException {
        URL url = IsolatedLoader.open(jar).getResource("META-INF/services/x");

        assertThat(text(url.openStream())).isEqualTo("private");
        assertThat(url.openConnection().getContentLengthLong()).isEqualTo("private".length());
    }

    @Test
    void goes_on_when_the_jar_is_deleted() throws Exception {
        IsolatedLoader loader = IsolatedLoader.open(jar);
        assertThat(jar.delete()).isTrue();

        assertThat(loader.loadClass(PRIVATE)).isNotNull();
    }

    @Test
    void loads_in_parallel() throws Exception {
        IsolatedLoader loader = IsolatedLoader.open(jar);

        assertThat(loader.isRegisteredAsParallelCapable()).isTrue();
    }

    @Test
    void a_jar_without_our_premain_class_in_its_manifest_is_not_ours() throws IOException {
        assertThat(IsolatedLoader.isAgentJar(jar, RoundtripAgent.class.getName()))
                .isFalse();
    }

    private static byte[] classFile() throws IOException {
        try (InputStream in = KillSwitch.class.getResourceAsStream("KillSwitch.class")) {
            return in.readAllBytes();
        }
    }

    private static byte[] storedZip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setMethod(ZipOutputStream.STORED);
            for (String each : List.of("first/In.line", name)) {
                out.putNextEntry(stored(each, content));
                out.write(content);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static ZipEntry stored(String name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        return entry;
    }

    private static void put(JarOutputStream out, String name, byte[] bytes) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(bytes);
        out.closeEntry();
    }

    private static String text(InputStream in) throws IOException {
        try (in) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
