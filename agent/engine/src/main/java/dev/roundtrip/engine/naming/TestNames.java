package dev.roundtrip.engine.naming;

import java.util.Locale;

/**
 * The two names of a test: the short one that people use, {@code test OwnerTest.shows_visits}, and the one with its
 * package, for where two packages have such a test.
 */
public final class TestNames {
    private static final String NO_PACKAGE = "(no package)";

    private TestNames() {}

    /** {@code test com.acme.OwnerTest.shows_visits}; the name itself where it is so already. */
    public static String full(String name, String packageName) {
        int begin = name.indexOf(' ') + 1;
        String prefix = prefix(packageName);
        return name.startsWith(prefix, begin) ? name : name.substring(0, begin) + prefix + name.substring(begin);
    }

    /** {@code test OwnerTest.shows_visits}; the name itself where it is so already. */
    public static String brief(String name, String packageName) {
        int begin = name.indexOf(' ') + 1;
        String prefix = prefix(packageName);
        return name.startsWith(prefix, begin)
                ? name.substring(0, begin) + name.substring(begin + prefix.length())
                : name;
    }

    /** Whether two names may be one test's, of which the package stands in one only. */
    public static boolean alike(String one, String other) {
        return one.equals(other) || isBrief(one, other) || isBrief(other, one);
    }

    private static boolean isBrief(String brief, String full) {
        int begin = brief.indexOf(' ') + 1;
        int end = full.length() - (brief.length() - begin);
        return end > begin
                && full.startsWith(brief.substring(0, begin))
                && full.endsWith("." + brief.substring(begin))
                && isPackage(full.substring(begin, end - 1));
    }

    /** As far as the usual spelling tells. */
    private static boolean isPackage(String text) {
        return text.equals(NO_PACKAGE) || text.equals(text.toLowerCase(Locale.ROOT));
    }

    private static String prefix(String packageName) {
        return (packageName.isEmpty() ? NO_PACKAGE : packageName) + '.';
    }
}
