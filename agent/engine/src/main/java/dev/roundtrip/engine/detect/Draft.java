package dev.roundtrip.engine.detect;

import dev.roundtrip.engine.finding.Cost;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingId;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.ShapeUse;
import dev.roundtrip.engine.site.Site;

/** The part of a finding that is filled in the same way whatever its kind. */
public final class Draft {

    private Draft() {}

    /** About one repeated shape. */
    public static Finding.Builder of(
            FindingKind kind, Grade grade, RequestRecord request, ShapeUse use, long repeats, long nanos) {
        Finding.Builder finding = of(kind, grade, request, repeats, nanos);
        finding.shape = use.shape().text();
        finding.distinct = Math.min(use.distinctBinds(), repeats);
        finding.trigger = use.trigger();
        place(finding, use.callSite(), use.loop());
        return finding;
    }

    /** About a whole request; the caller tells the place by {@link #place}. */
    public static Finding.Builder of(FindingKind kind, Grade grade, RequestRecord request, long repeats, long nanos) {
        Finding.Builder finding = new Finding.Builder();
        finding.kind = kind;
        finding.grade = grade;
        finding.request = request.name();
        finding.perRequest = repeats;
        finding.max = repeats;
        finding.total = repeats;
        cost(finding, request, nanos);
        return finding;
    }

    /** Sets the place, and the id that hangs on it. */
    public static void place(Finding.Builder finding, Site callSite, Site loop) {
        finding.callSite = callSite;
        finding.loop = loop;
        finding.id = FindingId.of(finding.kind, finding.shape, loop == null ? callSite : loop);
    }

    private static void cost(Finding.Builder finding, RequestRecord request, long nanos) {
        finding.costNanos = nanos;
        finding.costShare = Cost.share(nanos, request.breakdown().wallNanos());
        finding.minor = !finding.kind.risk() && Cost.minor(request.kind(), finding.costShare, nanos);
    }
}
