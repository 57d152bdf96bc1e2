package dev.roundtrip.instrument;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.jar.JarFile;

/** The drivers, pools and proxies that the build copies from Maven Central; never on the class path of the tests. */
final class DriverJars {

    private static final File DRIVERS = new File("target/driver-jars");
    private static final File LIBRARIES = new File("target/driver-libraries");

    private DriverJars() {}

    static List<File> all() {
        return in(DRIVERS);
    }

    /** What some of them need. */
    static List<File> libraries() {
        return in(LIBRARIES);
    }

    private static List<File> in(File parent) {
        File[] jars = parent.listFiles((folder, name) -> name.endsWith(".jar"));
        Arrays.sort(jars);
        return Arrays.asList(jars);
    }

    /** The one jar whose name begins so. */
    static URL named(String prefix) {
        return all().stream()
                .filter(jar -> jar.getName().startsWith(prefix))
                .map(DriverJars::url)
                .findFirst()
                .orElseThrow();
    }

    static URL url(File jar) {
        try {
            return jar.toURI().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every class of one jar, by internal name; those for newer JVMs only are left out. */
    static void eachClass(File jar, BiConsumer<String, byte[]> use) {
        try (JarFile file = new JarFile(jar)) {
            for (var entry : file.stream().toList()) {
                String name = entry.getName();
                if (name.endsWith(".class") && !name.startsWith("META-INF/") && !name.equals("module-info.class")) {
                    use.accept(
                            name.substring(0, name.length() - ".class".length()),
                            file.getInputStream(entry).readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
