package dev.roundtrip.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A JDK to run target programs on. */
public record Jdk(String name, Path home) {

    /** The one that runs the tests. */
    public static final Jdk RUNNING =
            new Jdk("JDK " + Runtime.version().feature(), Path.of(System.getProperty("java.home")));

    /** The running one, and 25 where it can be found: under {@code JAVA_HOME_25}, else where Linux keeps its JDKs. */
    public static List<Jdk> all() {
        List<Jdk> jdks = new ArrayList<>(List.of(RUNNING));
        if (Runtime.version().feature() != 25) {
            find25().ifPresentOrElse(jdks::add, Jdk::tellMissing);
        }
        return jdks;
    }

    static Optional<Jdk> find25() {
        String configured = System.getenv("JAVA_HOME_25");
        Path home = configured == null ? firstIn(Path.of("/usr/lib/jvm"), "*25*") : Path.of(configured);
        return Optional.ofNullable(home).map(path -> new Jdk("JDK 25", path)).filter(jdk -> Files.exists(jdk.java()));
    }

    public Path java() {
        return home.resolve("bin/java");
    }

    /** Keeps newer JDKs from warning of libraries that use {@code sun.misc.Unsafe}; Felix does. */
    String[] allowUnsafe() {
        return name.equals("JDK 25") ? new String[] {"--sun-misc-unsafe-memory-access=allow"} : new String[0];
    }

    @Override
    public String toString() {
        return name;
    }

    private static void tellMissing() {
        System.err.println("*** NOT TESTED ON JDK 25: none found, set JAVA_HOME_25 ***");
    }

    private static Path firstIn(Path folder, String glob) {
        if (!Files.isDirectory(folder)) {
            return null;
        }
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, glob)) {
            for (Path path : found) {
                return path;
            }
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
