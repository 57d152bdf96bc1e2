package dev.roundtrip.report.console.block;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.report.console.text.Figures;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a finding and those that it stands for are about, in one breath: 30 connections and 30 commits for 30 writes. */
final class Inventory {

    private Inventory() {}

    static String of(Finding finding) {
        Map<FindingKind, Long> counts = new EnumMap<>(FindingKind.class);
        counts.put(finding.kind(), finding.perRequest());
        for (Finding part : finding.parts()) {
            counts.merge(part.kind(), part.perRequest(), Long::sum);
        }
        Long writes =
                finding.kind() == FindingKind.N_PLUS_ONE_WRITE ? null : counts.remove(FindingKind.N_PLUS_ONE_WRITE);
        if (writes != null && finding.kind() != FindingKind.DUPLICATE_QUERY) {
            counts.remove(FindingKind.DUPLICATE_QUERY);
        }
        List<String> items = new ArrayList<>();
        items.add(Figures.count(counts.remove(finding.kind()), finding.kind().noun()));
        counts.forEach((kind, count) -> items.add(Figures.count(count, kind.noun())));
        return String.join(" and ", items)
                + (writes == null ? "" : " for " + Figures.count(writes, FindingKind.N_PLUS_ONE_WRITE.noun()));
    }
}
