package dev.roundtrip.engine.finding;

import dev.roundtrip.engine.site.Site;

/** A name in which a star stands for any text: an endpoint, a class or a method. Immutable. */
public final class Pattern {

    private final String text;

    /** @param text such as {@code GET /health}, {@code com.acme.Migration}, {@code com.acme.Import.fill*} */
    public Pattern(String text) {
        this.text = text;
    }

    /** Whether it fits the finding's endpoint, or the class or the method of its call site or its loop. */
    public boolean fits(Finding finding) {
        return fits(finding.request()) || fits(finding.callSite()) || fits(finding.loop());
    }

    private boolean fits(Site site) {
        return site != null
                && (fits(site.className) || fits(site.methodName()) || fits(site.className + "#" + site.method));
    }

    /** Without regular expressions: a star takes as little as it can, and more when the rest does not fit. */
    public boolean fits(String name) {
        int p = 0;
        int star = -1;
        int taken = 0;
        int t = 0;
        while (t < name.length()) {
            if (p < text.length() && text.charAt(p) == '*') {
                star = p++;
                taken = t;
            } else if (p < text.length() && text.charAt(p) == name.charAt(t)) {
                p++;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++taken;
            } else {
                return false;
            }
        }
        while (p < text.length() && text.charAt(p) == '*') {
            p++;
        }
        return p == text.length();
    }

    /** How much of a name it fixes, in characters: of two that fit, the longer one is meant. */
    public int fixed() {
        int stars = 0;
        for (int i = 0; i < text.length(); i++) {
            stars += text.charAt(i) == '*' ? 1 : 0;
        }
        return text.length() - stars;
    }

    /** As the user wrote it. */
    @Override
    public String toString() {
        return text;
    }
}
