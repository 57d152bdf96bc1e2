package dev.roundtrip.engine.recording;

import dev.roundtrip.engine.finding.Cost;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingId;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.site.Site;
import java.util.LinkedHashMap;
import java.util.Map;

/** One finding over the requests of an endpoint so far. Not safe for threads. */
final class FindingTotals {

    /** Requests of an endpoint before its first ones may be called cold. */
    private static final long WARM = 10;

    /** Calls of one request, or requests, that no single busy moment can have met. */
    private static final int SEVERAL = 3;

    /** Of all time of an endpoint: what takes less is no habit of it. */
    private static final double SELDOM_SHARE = 0.1;

    /** Of the same: what takes less is not told. */
    private static final double WORTH_A_WORD = 0.05;

    private final Median repeats = new Median();
    private final Median distinct = new Median();
    private final Map<String, FindingTotals> parts = new LinkedHashMap<>();
    /** The one with the best grade: its words are kept. */
    private Finding best;

    private Site callSite;
    private Site loop;
    private String trigger;
    private long requests;
    private long total;
    private long max;
    private long costNanos;
    private long sureNanos;
    private long hopefulNanos;
    private long firstRequest;
    private long lastRequest;
    private boolean told;
    private boolean tested;

    /**
     * @param request the number of the request within its endpoint, counting from 1 in the order of their ends
     * @param test whether it was a test's, which may have failed by this finding: so it stands whatever follows
     */
    void add(Finding finding, long request, boolean test) {
        tested |= test;
        best = best == null || better(finding) ? finding.settled() : best;
        keepPlace(finding);
        repeats.add(finding.perRequest());
        distinct.add(finding.distinct());
        requests += finding.requests();
        total += finding.total();
        max = Math.max(max, finding.max());
        costNanos += finding.costNanos();
        sureNanos += finding.sureNanos() * finding.requests();
        hopefulNanos += finding.hopefulNanos() * finding.requests();
        firstRequest = firstRequest == 0 ? request : firstRequest;
        lastRequest = request;
        for (Finding part : finding.parts()) {
            parts.computeIfAbsent(part.id(), id -> new FindingTotals()).add(part, request, test);
        }
    }

    /** Of times, the dearest tells most; of counts, all tell the same. */
    private boolean better(Finding finding) {
        int byGrade = finding.grade().compareTo(best.grade());
        boolean dearer = finding.kind().timed() && finding.costNanos() > best.costNanos();
        return byGrade < 0 || byGrade == 0 && dearer;
    }

    /** Whether a finding is worth a word while the program runs and has not had one yet; it then has. */
    boolean tellNow(Finding finding) {
        if (told || once() || isFew() || finding.minor() || finding.grade() == Grade.INFO) {
            return false;
        }
        told = true;
        return true;
    }

    /** Whether a finding without a place of its own may be this one, or the other way round. */
    boolean matches(Finding finding) {
        boolean same = best.kind() == finding.kind()
                && (best.shape() == null
                        ? finding.shape() == null
                        : best.shape().equals(finding.shape()));
        return same && (place(finding) == null || place() == null);
    }

    /** The key under which it is kept: that of the place, once one is known. */
    String id() {
        return FindingId.of(best.kind(), best.shape(), place());
    }

    Finding.Builder summary(String endpoint, RequestKind kind, RequestTotals all) {
        Finding.Builder summary = best.toBuilder();
        summary.id = id();
        summary.request = endpoint;
        summary.perRequest = repeats.value();
        summary.distinct = Math.min(distinct.value(), Math.max(1, summary.perRequest));
        summary.requests = requests;
        summary.total = total;
        summary.max = max;
        summary.callSite = callSite;
        summary.loop = loop;
        summary.trigger = trigger;
        costs(summary, kind, all.wallNanos());
        if (once() || seldom(summary)) {
            summary.grade = Grade.INFO;
        }
        if (!tested && cold(all.count())) {
            summary.grade = Grade.INFO;
            summary.evidence = "Cold only: in the first " + (requests == 1 ? "request" : requests + " requests")
                    + " and in none of the " + (all.count() - lastRequest) + " that followed. " + best.evidence();
        }
        summary.parts.clear();
        for (FindingTotals part : parts.values()) {
            summary.parts.add(part.summary(endpoint, kind, all).build());
        }
        return summary;
    }

    FindingKind kind() {
        return best.kind();
    }

    /** Whether it is confirmed, and at least half of so many requests show it. */
    boolean usual(long count) {
        return best.grade() == Grade.CONFIRMED && requests * 2 >= count;
    }

    /** A wait or a hold that one request showed may have been its first time. */
    private boolean once() {
        return requests == 1 && (best.kind() == FindingKind.HELD_IDLE || best.kind() == FindingKind.POOL_WAIT);
    }

    /** Calls that some requests wait for and most do not: a machine that was busy, or one that is cold. */
    private boolean seldom(Finding.Builder summary) {
        return best.kind() == FindingKind.SESSION_CHATTER && summary.costShare < SELDOM_SHARE;
    }

    /** What says more about the machine than about the endpoint: a time that few requests exceeded, or only the first. */
    boolean byChance(RequestTotals all) {
        long count = all.count();
        boolean rare = count >= WARM && (requests * WARM <= count || cold(count));
        return best.kind().timed() && rare || best.kind() == FindingKind.SESSION_CHATTER && isTooLittle(all);
    }

    /** Of one or two short calls any may have met a busy moment, of as many requests too. */
    private boolean isTooLittle(RequestTotals all) {
        return isFew() || Cost.share(costNanos, all.wallNanos()) < WORTH_A_WORD;
    }

    private boolean isFew() {
        return best.kind() == FindingKind.SESSION_CHATTER && requests < SEVERAL && max < SEVERAL;
    }

    private void costs(Finding.Builder summary, RequestKind kind, long wallNanos) {
        summary.costNanos = costNanos;
        summary.costShare = Cost.share(costNanos, wallNanos);
        summary.sureNanos = sureNanos / requests;
        summary.hopefulNanos = hopefulNanos / requests;
        summary.minor = !best.kind().risk() && Cost.minor(kind, summary.costShare, costNanos / requests);
    }

    /** Shown by the very first request or by several of the first tenth, and never since: a cache that filled. */
    private boolean cold(long count) {
        boolean first = requests > 1 || firstRequest == 1;
        return count >= WARM && first && lastRequest * 10 <= count;
    }

    private void keepPlace(Finding finding) {
        if (place() == null && place(finding) != null) {
            callSite = finding.callSite();
            loop = finding.loop();
        }
        trigger = trigger == null ? finding.trigger() : trigger;
    }

    private Site place() {
        return loop == null ? callSite : loop;
    }

    private static Site place(Finding finding) {
        return finding.loop() == null ? finding.callSite() : finding.loop();
    }
}
