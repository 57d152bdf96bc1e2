package dev.roundtrip.report.source;

import dev.roundtrip.engine.site.Site;

/** Where a class usually has its source, by the layout of Maven and Gradle; relative to the module. */
final class UsualLayout implements SourcePaths {
    private static final String TEST = "Test";

    @Override
    public String of(Site site) {
        return "src/" + (isTest(site) ? "test" : "main") + "/" + language(site.file) + "/" + inPackage(site);
    }

    @Override
    public String project() {
        return "pom.xml";
    }

    /** {@code com/acme/Dao.java}. */
    static String inPackage(Site site) {
        int dot = site.className.lastIndexOf('.');
        return (dot < 0 ? "" : site.className.substring(0, dot).replace('.', '/') + "/") + site.file;
    }

    private static boolean isTest(Site site) {
        String type = site.file.substring(0, Math.max(0, site.file.lastIndexOf('.')));
        return type.startsWith(TEST) || type.endsWith(TEST) || type.endsWith("Tests") || type.endsWith("IT");
    }

    private static String language(String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1);
        return ending.equals("kt") ? "kotlin" : ending.equals("groovy") || ending.equals("scala") ? ending : "java";
    }
}
