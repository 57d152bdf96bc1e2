package dev.roundtrip.engine.detect;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.site.Site;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The patterns of the option {@code ignore}: endpoints, classes and methods whose findings the user does not want to
 * see. A star stands for any text. A finding is left out if a pattern fits its endpoint's name, or the class or the
 * method of its call site or its loop. Immutable.
 */
public final class Ignored {

    private final List<String> patterns;

    /** @param patterns such as {@code GET /health}, {@code com.acme.Migration}, {@code com.acme.Import.fill*} */
    public Ignored(List<String> patterns) {
        this.patterns = Collections.unmodifiableList(new ArrayList<>(patterns));
    }

    List<String> patterns() {
        return patterns;
    }

    /** The first pattern that leaves the finding out; null where none does. */
    String patternFor(Finding finding) {
        for (String pattern : patterns) {
            if (fits(pattern, finding)) {
                return pattern;
            }
        }
        return null;
    }

    private static boolean fits(String pattern, Finding finding) {
        return fits(pattern, finding.request()) || fits(pattern, finding.callSite()) || fits(pattern, finding.loop());
    }

    private static boolean fits(String pattern, Site site) {
        return site != null
                && (fits(pattern, site.className)
                        || fits(pattern, site.methodName())
                        || fits(pattern, site.className + "#" + site.method));
    }

    /** Without regular expressions: a star takes as little as it can, and more when the rest does not fit. */
    static boolean fits(String pattern, String text) {
        int p = 0;
        int star = -1;
        int taken = 0;
        int t = 0;
        while (t < text.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                taken = t;
            } else if (p < pattern.length() && pattern.charAt(p) == text.charAt(t)) {
                p++;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++taken;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}
