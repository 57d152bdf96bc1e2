package dev.roundtrip.instrument.joinpoint;

/**
 * A method descriptor in which {@code *} stands for any run of characters, also an empty one. Plain loops: the first
 * regular expression of a JVM costs more than all our matching.
 */
final class DescriptorPattern {

    private final String pattern;

    DescriptorPattern(String pattern) {
        this.pattern = pattern;
    }

    boolean matches(String descriptor) {
        int p = 0;
        int d = 0;
        int star = -1;
        int resume = 0;
        while (d < descriptor.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                resume = d;
            } else if (p < pattern.length() && pattern.charAt(p) == descriptor.charAt(d)) {
                p++;
                d++;
            } else if (star >= 0) {
                p = star + 1;
                d = ++resume;
            } else {
                return false;
            }
        }
        return onlyStarsFrom(p);
    }

    private boolean onlyStarsFrom(int start) {
        int p = start;
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    @Override
    public String toString() {
        return pattern;
    }
}
