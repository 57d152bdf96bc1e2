package dev.roundtrip.engine.gate.baseline;

import java.util.Comparator;

/** By place, then kind, statement, call site and unit of work, so that a change of the code is a small diff of the file. */
final class EntryOrder implements Comparator<KnownFinding> {

    @Override
    public int compare(KnownFinding a, KnownFinding b) {
        int order = text(a.place(), b.place());
        order = order != 0 ? order : a.kind.label().compareTo(b.kind.label());
        order = order != 0 ? order : text(a.shape, b.shape);
        order = order != 0 ? order : text(a.callSite, b.callSite);
        return order != 0 ? order : a.unit.compareTo(b.unit);
    }

    /** What is not known comes first. */
    private static int text(String a, String b) {
        return (a == null ? "" : a).compareTo(b == null ? "" : b);
    }
}
