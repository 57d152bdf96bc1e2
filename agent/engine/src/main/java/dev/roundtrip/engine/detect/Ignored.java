package dev.roundtrip.engine.detect;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.Pattern;
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
            if (new Pattern(pattern).fits(finding)) {
                return pattern;
            }
        }
        return null;
    }
}
