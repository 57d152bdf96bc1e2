package dev.roundtrip.javaagent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands in the finished jar, and what must not. */
class JarContentIT {
    private static final int JAVA_8 = 52;
    private static final String LOADED_WITH_MODULES_ONLY =
            "roundtrip/dev/roundtrip/javaagent/start/ProbeDefiner.classdata";
    private static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final Pattern PRIVATE = Pattern.compile(
            "roundtrip/("
                    + "dev/roundtrip/(javaagent|instrument|engine|report)/.+"
                    + "|probe/java/lang/Roundtrip(Probe|Sink)\\.classdata"
                    + "|net/bytebuddy/jar/asm/.+"
                    + "|(org/slf4j|ch/qos/logback|org/HdrHistogram|com/fasterxml/jackson/(core|jr)|picocli)/.+"
                    + "|META-INF/services/(com\\.fasterxml\\.jackson\\.core\\.JsonFactory|org\\.slf4j\\.spi\\.SLF4JServiceProvider))");

    private static final String EARLY = "roundtrip/early.zip";
    private static final String INVENTORY = "META-INF/sbom/roundtrip-agent.cdx.json";

    private final Map<String, byte[]> content = new LinkedHashMap<>();
    private JarFile jar;

    @BeforeEach
    void open() throws IOException {
        jar = new JarFile(file());
        for (JarEntry entry : Collections.list(jar.entries())) {
            if (!entry.isDirectory() && !entry.getName().equals(EARLY)) {
                put(entry.getName(), jar.getInputStream(entry));
            }
        }
        try (ZipInputStream early = new ZipInputStream(jar.getInputStream(jar.getEntry(EARLY)))) {
            for (ZipEntry entry = early.getNextEntry(); entry != null; entry = early.getNextEntry()) {
                put("roundtrip/" + entry.getName(), early);
            }
        }
    }

    private void put(String name, InputStream in) throws IOException {
        assertThat(content.put(name, in.readAllBytes())).as("first " + name).isNull();
    }

    @AfterEach
    void close() throws IOException {
        jar.close();
    }

    @Test
    void in_the_open_lie_the_entry_points_and_the_loader_only() {
        assertThat(names(name -> name.endsWith(".class")))
                .containsExactlyInAnyOrder(
                        "dev/roundtrip/javaagent/RoundtripAgent.class",
                        "dev/roundtrip/javaagent/Main.class",
                        "dev/roundtrip/javaagent/Commands.class",
                        "dev/roundtrip/javaagent/KillSwitch.class",
                        "dev/roundtrip/javaagent/IsolatedCall.class",
                        "dev/roundtrip/javaagent/IsolatedLoader.class",
                        "dev/roundtrip/javaagent/EarlyClasses.class",
                        "dev/roundtrip/javaagent/EntryHandler.class",
                        "dev/roundtrip/javaagent/EntryHandler$1.class");
    }

    @Test
    void nothing_else_is_in_the_open_but_manifest_licences_and_the_list_of_what_is_inside() {
        assertThat(names(name -> !name.startsWith("roundtrip/") && !name.endsWith(".class")))
                .allMatch(name -> name.equals("META-INF/MANIFEST.MF")
                        || name.equals("META-INF/LICENSE")
                        || name.equals(INVENTORY)
                        || name.startsWith("META-INF/licenses/"));
    }

    @Test
    void the_private_folder_holds_what_the_agent_needs_and_nothing_more() {
        assertThat(names(name -> name.startsWith("roundtrip/")))
                .allMatch(name -> PRIVATE.matcher(name).matches())
                .contains(
                        "roundtrip/probe/java/lang/RoundtripProbe.classdata",
                        "roundtrip/probe/java/lang/RoundtripSink.classdata",
                        "roundtrip/net/bytebuddy/jar/asm/ClassReader.classdata",
                        "roundtrip/org/slf4j/Logger.classdata",
                        "roundtrip/ch/qos/logback/classic/LoggerContext.classdata",
                        "roundtrip/org/HdrHistogram/Histogram.classdata",
                        "roundtrip/com/fasterxml/jackson/core/JsonFactory.classdata",
                        "roundtrip/com/fasterxml/jackson/jr/ob/JSON.classdata",
                        "roundtrip/picocli/CommandLine.classdata");
    }

    @Test
    void every_class_file_is_one_of_java_8_or_older_but_the_one_that_needs_modules() throws IOException {
        assertThat(majorVersion(LOADED_WITH_MODULES_ONLY)).isEqualTo(JAVA_8 + 1);
        for (String name : names(name -> name.endsWith(".class") || name.endsWith(".classdata"))) {
            if (name.equals(LOADED_WITH_MODULES_ONLY)) {
                continue;
            }
            assertThat(majorVersion(name)).as(name).isLessThanOrEqualTo(JAVA_8);
        }
    }

    @Test
    void what_every_start_needs_is_neither_packed_twice_nor_compressed() throws IOException {
        assertThat(jar.getEntry(EARLY).getMethod()).isEqualTo(ZipEntry.STORED);
        try (ZipInputStream early = new ZipInputStream(jar.getInputStream(jar.getEntry(EARLY)))) {
            for (ZipEntry entry = early.getNextEntry(); entry != null; entry = early.getNextEntry()) {
                assertThat(entry.getMethod()).as(entry.getName()).isEqualTo(ZipEntry.STORED);
                assertThat(entry.getSize())
                        .as("size in the local header of " + entry.getName())
                        .isPositive();
            }
        }
    }

    @Test
    void the_licence_of_each_library_is_inside() {
        assertThat(names(name -> name.startsWith("META-INF/licenses/")))
                .extracting(name -> name.split("/")[2])
                .contains("byte-buddy", "hdrhistogram", "jackson-core", "jackson-jr", "logback", "picocli", "slf4j");
    }

    @Test
    void a_list_inside_names_each_library_with_its_version_and_its_licences() throws IOException {
        assumeFalse("offline: true".equals(System.getProperty("roundtrip.test.build")), "mvn -o makes no such list");
        Map<String, Object> list = JSON.std.mapFrom(content.get(INVENTORY));
        Map<String, List<String>> licences = new TreeMap<>();
        for (Map<?, ?> part : maps(list.get("components"))) {
            assertThat((String) part.get("version")).as("version of " + part).isNotBlank();
            licences.put((String) part.get("name"), licencesOf(part));
        }

        assertThat(list).containsEntry("bomFormat", "CycloneDX");
        assertThat(licences)
                .containsOnly(
                        entry("byte-buddy", List.of("Apache-2.0")),
                        entry("HdrHistogram", List.of("CC0-1.0", "BSD-2-Clause")),
                        entry("jackson-core", List.of("Apache-2.0")),
                        entry("jackson-jr-objects", List.of("Apache-2.0")),
                        entry("slf4j-api", List.of("MIT")),
                        entry("logback-classic", List.of("EPL-1.0", "GNU Lesser General Public License")),
                        entry("logback-core", List.of("EPL-1.0", "GNU Lesser General Public License")),
                        entry("picocli", List.of("Apache-2.0")),
                        entry("roundtrip-probe", List.of("Apache-2.0")),
                        entry("roundtrip-instrument", List.of("Apache-2.0")),
                        entry("roundtrip-engine", List.of("Apache-2.0")),
                        entry("roundtrip-report", List.of("Apache-2.0")));
    }

    private static List<String> licencesOf(Map<?, ?> part) {
        return maps(part.get("licenses")).stream()
                .map(choice -> (Map<?, ?>) choice.get("license"))
                .map(licence -> (String) (licence.containsKey("id") ? licence.get("id") : licence.get("name")))
                .toList();
    }

    private static List<Map<?, ?>> maps(Object list) {
        return ((List<?>) list)
                .stream().<Map<?, ?>>map(each -> (Map<?, ?>) each).toList();
    }

    @Test
    void the_manifest_names_the_entry_points_and_appends_nothing_to_the_boot_path() throws IOException {
        Attributes manifest = jar.getManifest().getMainAttributes();

        assertThat(manifest.getValue("Premain-Class")).isEqualTo(RoundtripAgent.class.getName());
        assertThat(manifest.getValue("Agent-Class")).isEqualTo(RoundtripAgent.class.getName());
        assertThat(manifest.getValue("Main-Class")).isEqualTo(Main.class.getName());
        assertThat(manifest.getValue("Can-Retransform-Classes")).isEqualTo("true");
        assertThat(manifest.getValue("Implementation-Version")).isNotBlank();
        assertThat(manifest.getValue("Boot-Class-Path")).isNull();
        assertThat(manifest.getValue("Class-Path")).isNull();
    }

    @Test
    void the_jar_stays_small() {
        assertThat(file().length()).isLessThan(MOST_BYTES);
    }

    private int majorVersion(String name) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content.get(name)))) {
            assertThat(in.readInt()).as(name).isEqualTo(0xCAFEBABE);
            in.readUnsignedShort();
            return in.readUnsignedShort();
        }
    }

    private List<String> names(Predicate<String> wanted) {
        return content.keySet().stream().filter(wanted).toList();
    }

    private static File file() {
        return new File(System.getProperty("roundtrip.test.jar"));
    }
}
