package dev.roundtrip.engine.recording;

import dev.roundtrip.engine.finding.Finding;
import java.util.LinkedHashMap;
import java.util.Map;

/** Adds up one finding of two recordings. */
final class FindingPair {

    private FindingPair() {}

    static Finding merge(Finding a, Finding b) {
        Finding best = a.grade().compareTo(b.grade()) <= 0 ? a : b;
        Finding usual = a.requests() >= b.requests() ? a : b;
        Finding.Builder merged = best.toBuilder();
        merged.perRequest = usual.perRequest();
        merged.projection = usual.projection();
        merged.distinct = usual.distinct();
        merged.requests = a.requests() + b.requests();
        merged.total = a.total() + b.total();
        merged.max = Math.max(a.max(), b.max());
        merged.costNanos = a.costNanos() + b.costNanos();
        merged.sureNanos = average(a, a.sureNanos(), b, b.sureNanos());
        merged.hopefulNanos = average(a, a.hopefulNanos(), b, b.hopefulNanos());
        merged.callSite = a.callSite() == null ? b.callSite() : a.callSite();
        merged.loop = a.loop() == null ? b.loop() : a.loop();
        parts(merged, a, b);
        return merged.build();
    }

    private static void parts(Finding.Builder merged, Finding a, Finding b) {
        Map<String, Finding> parts = new LinkedHashMap<>();
        for (Finding part : a.parts()) {
            parts.put(part.id(), part);
        }
        for (Finding part : b.parts()) {
            parts.merge(part.id(), part, FindingPair::merge);
        }
        merged.parts.clear();
        merged.parts.addAll(parts.values());
    }

    private static long average(Finding a, long ofA, Finding b, long ofB) {
        long requests = Math.max(1, a.requests() + b.requests());
        return (ofA * a.requests() + ofB * b.requests()) / requests;
    }
}
