package dev.roundtrip.engine.gate;

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
        return unit.startsWith(TEST_UNIT) && names(unit, simpleOuterName(site.className))
                ? TEST
                : withoutNumbers(site.className) + "." + site.method;
    }

    private static String simpleOuterName(String className) {
        String simple = className.substring(className.lastIndexOf('.') + 1);
        int nested = simple.indexOf('$');
        return nested > 0 ? simple.substring(0, nested) : simple;
    }

    /** Whether the unit's name holds that word. */
    private static boolean names(String unit, String word) {
        for (int at = unit.indexOf(word); at >= 0; at = unit.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean starts = at == 0 || !Character.isJavaIdentifierPart(unit.charAt(at - 1));
            boolean ends = end == unit.length()
                    || unit.charAt(end) == '$'
                    || !Character.isJavaIdentifierPart(unit.charAt(end));
            if (starts && ends) {
                return true;
            }
        }
        return false;
    }

    /** {@code Service$1} and {@code Service$2} are numbered in the order of the source. */
    private static String withoutNumbers(String className) {
        return className.replaceAll("\\$[0-9]+", "");
    }
}
