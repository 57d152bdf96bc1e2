package dev.roundtrip.engine.gate.baseline;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Pattern;
import java.util.Objects;

/** A place whose findings people have decided to allow, up to a number, for a reason. Immutable. */
public final class Exemption {

    /** An endpoint, a class or a method, as the option {@code ignore} names them. */
    public final Pattern where;

    /** Null for every kind. */
    public final FindingKind kind;

    /** The most repeats in one unit of work; 0 for any number. */
    public final long count;

    public final Excuse excuse;

    public Exemption(Pattern where, FindingKind kind, long count, Excuse excuse) {
        this.where = Objects.requireNonNull(where);
        this.kind = kind;
        this.count = count;
        this.excuse = Objects.requireNonNull(excuse);
    }

    boolean covers(Finding finding) {
        return (kind == null || kind == finding.kind()) && where.fits(finding);
    }

    /** {@code n-plus-one at com.acme.Import*}. */
    @Override
    public String toString() {
        return (kind == null ? "all" : kind.label()) + " at " + where;
    }
}
