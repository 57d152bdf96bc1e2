package dev.roundtrip.engine.gate.baseline;

import dev.roundtrip.engine.site.Site;

/** The name of a place that survives what does not touch it: no line, no number of a lambda or nameless class. */
final class PlaceName {

    /** Stands for every place within a test's own class: tests are renamed, and what they loop over stays the same. */
    static final String TEST = "test";

    private static final String TEST_UNIT = "test ";

    private PlaceName() {}

    /**
     * @param unit the name of the unit of work in which the place was seen
     * @return null where the place is
     */
    static String of(Site site, String unit) {
        if (site == null) {
            return null;
        }
        return isOfTest(site.className, unit) ? TEST : withoutNumbers(site.className) + "." + site.method;
    }

    /** Whether the outermost class is the one that the unit is named after; nested ones may be called like any other. */
    private static boolean isOfTest(String className, String unit) {
        if (!unit.startsWith(TEST_UNIT)) {
            return false;
        }
        String named = unit.substring(TEST_UNIT.length());
        String full = outer(className).replace('$', '.');
        return named.startsWith(full.substring(full.lastIndexOf('.') + 1) + ".")
                || named.startsWith(full + ".")
                || named.startsWith("(no package)." + full + ".");
    }

    private static String outer(String className) {
        int nested = className.indexOf('$', className.lastIndexOf('.') + 2);
        return nested > 0 ? className.substring(0, nested) : className;
    }

    /** {@code Service$1} and {@code Service$2} are numbered in the order of the source. */
    private static String withoutNumbers(String className) {
        return className.replaceAll("\\$[0-9]+", "");
    }
}
