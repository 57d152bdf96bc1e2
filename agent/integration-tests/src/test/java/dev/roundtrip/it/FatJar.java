package dev.roundtrip.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/** Packs a program of the module {@code units} as Spring Boot's plug-ins do: its loader, classes, and jars within. */
final class FatJar {

    private FatJar() {}

    static Path of(String mainClass, Path file, List<String> libraries) throws IOException {
        Files.createDirectories(file.getParent());
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file), manifest(mainClass))) {
            putLoader(TargetJvm.unitsLibrary("spring-boot-loader"), out);
            putClasses(TargetJvm.unitsClasses(), out);
            for (String library : libraries) {
                putStored(TargetJvm.unitsLibrary(library), out);
            }
        }
        return file;
    }

    private static Manifest manifest(String mainClass) {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, "org.springframework.boot.loader.launch.JarLauncher");
        main.putValue("Start-Class", mainClass);
        main.putValue("Spring-Boot-Classes", "BOOT-INF/classes/");
        main.putValue("Spring-Boot-Lib", "BOOT-INF/lib/");
        return manifest;
    }

    private static void putLoader(Path loader, JarOutputStream out) throws IOException {
        try (JarFile jar = new JarFile(loader.toFile())) {
            for (var entry : jar.stream()
                    .filter(one -> !one.getName().startsWith("META-INF/MANIFEST"))
                    .toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                jar.getInputStream(entry).transferTo(out);
            }
        }
    }

    private static void putClasses(Path classes, JarOutputStream out) throws IOException {
        out.putNextEntry(new ZipEntry("BOOT-INF/classes/")); // without it the loader sees no class of the program
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new ZipEntry("BOOT-INF/classes/" + classes.relativize(file)));
                Files.copy(file, out);
            }
        }
    }

    /** The loader reads jars within the jar in place, so they must not be compressed. */
    private static void putStored(Path library, JarOutputStream out) throws IOException {
        byte[] bytes = Files.readAllBytes(library);
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        ZipEntry entry = new ZipEntry("BOOT-INF/lib/" + library.getFileName());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(checksum.getValue());
        out.putNextEntry(entry);
        out.write(bytes);
    }
}
