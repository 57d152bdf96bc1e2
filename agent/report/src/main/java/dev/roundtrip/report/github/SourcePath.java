package dev.roundtrip.report.github;

import dev.roundtrip.engine.site.Site;

/** Where a class usually has its source: the JVM knows the file's name, not its folder. */
final class SourcePath {
    private static final String TEST = "Test";

    private SourcePath() {}

    /** {@code src/main/java/com/acme/Dao.java}, by Maven's and Gradle's layout; relative to the module. */
    static String of(Site site) {
        int dot = site.className.lastIndexOf('.');
        String folder = dot < 0 ? "" : site.className.substring(0, dot).replace('.', '/') + "/";
        return "src/" + (isTest(site) ? "test" : "main") + "/" + language(site.file) + "/" + folder + site.file;
    }

    private static boolean isTest(Site site) {
        String type = site.file.substring(0, Math.max(0, site.file.lastIndexOf('.')));
        return type.startsWith(TEST) || type.endsWith(TEST) || type.endsWith("Tests") || type.endsWith("IT");
    }

    private static String language(String file) {
        return file.endsWith(".kt") ? "kotlin" : file.endsWith(".groovy") ? "groovy" : "java";
    }
}
