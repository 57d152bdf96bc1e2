package dev.roundtrip.report.console;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.recording.Observation;
import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.engine.recording.RequestSummary;
import dev.roundtrip.engine.site.Site;
import dev.roundtrip.report.console.block.Cause;
import dev.roundtrip.report.console.block.Endpoints;
import dev.roundtrip.report.console.block.Unit;
import dev.roundtrip.report.console.block.Wording;
import dev.roundtrip.report.console.text.Durations;
import dev.roundtrip.report.console.text.Figures;
import dev.roundtrip.report.console.text.Places;
import dev.roundtrip.report.console.text.Texts;
import java.util.List;

/** The conclusion, in one sentence. */
final class Headline {

    private static final int NAME_WIDTH = 50;

    private Headline() {}

    static String of(Recording recording) {
        Observation seen = recording.observation();
        if (seen.blind()) {
            return "no verdict, for not one JDBC call was recorded";
        }
        if (seen.calls == 0 && statements(recording) == 0) {
            return "nothing to judge, for no JDBC call and no JDBC class was seen";
        }
        if (recording.requests().isEmpty()) {
            return "nothing to judge yet, for no request has ended";
        }
        Cause worst = worst(recording);
        return worst == null ? clean(recording) : guilty(worst, recording) + more(recording, worst);
    }

    /** The dearest cause that is worth a sentence, sure ones first; null where there is none but what is worth knowing. */
    private static Cause worst(Recording recording) {
        Cause worst = null;
        for (Cause cause : Cause.of(recording.findings())) {
            if (cause.grade() == Grade.INFO) {
                continue;
            }
            worst = worst == null || worse(cause, worst) ? cause : worst;
        }
        return worst;
    }

    /** What costs time comes before what only may, then what is sure before what is likely. */
    private static boolean worse(Cause a, Cause b) {
        if (a.nanos() == 0 || b.nanos() == 0) {
            return a.nanos() > b.nanos();
        }
        int bySureness = a.grade().compareTo(b.grade());
        return bySureness < 0 || bySureness == 0 && a.nanos() > b.nanos();
    }

    private static String guilty(Cause worst, Recording recording) {
        Finding dearest = worst.dearest();
        String name = Texts.cutMiddle(Texts.visible(dearest.request()), NAME_WIDTH);
        if (Wording.costsOthers(dearest)) {
            return name + " runs a risk: " + Wording.title(dearest) + place(dearest);
        }
        String aside = worst.findings.size() == 1 ? aside(dearest) : Wording.verdict(worst) + loop(worst);
        return name + " spends " + Figures.percent(worst.share()) + " of " + time(dearest, recording) + " "
                + Wording.spentOn(worst) + (aside.isEmpty() ? "" : " (" + aside + ")");
    }

    private static String place(Finding finding) {
        return finding.callSite() == null ? "" : ", at " + Places.brief(finding.callSite());
    }

    private static String aside(Finding finding) {
        Site site = finding.callSite() == null ? finding.loop() : finding.callSite();
        String verdict = Wording.verdict(finding);
        String place = site == null ? "" : Places.brief(site);
        return verdict + (verdict.isEmpty() || place.isEmpty() ? "" : ", ") + place;
    }

    private static String loop(Cause cause) {
        return cause.loop() == null ? "" : ", loop at " + Places.brief(cause.loop());
    }

    private static String time(Finding finding, Recording recording) {
        for (RequestSummary request : recording.requests()) {
            if (request.name().equals(finding.request())) {
                return Durations.text(request.total().averageNanos());
            }
        }
        return "its time";
    }

    private static String more(Recording recording, Cause told) {
        int more = recording.findings().size() - told.findings.size();
        return more == 0 ? "" : "; " + Figures.count(more, "more finding");
    }

    private static String clean(Recording recording) {
        int minor = 0;
        for (Finding finding : recording.findings()) {
            minor += finding.minor() ? 1 : 0;
        }
        int knowing = recording.findings().size() - minor;
        String verdict = minor + knowing == 0
                ? "clean, no finding"
                : "no serious finding" + (minor == 0 ? "" : ", " + minor + " minor")
                        + (knowing == 0 ? "" : ", " + knowing + " worth knowing");
        return verdict + " in " + scope(recording) + ", " + Figures.count(statements(recording), "statement");
    }

    private static String scope(Recording recording) {
        List<RequestSummary> active = Endpoints.asking(recording.requests());
        List<RequestSummary> requests = active.isEmpty() ? recording.requests() : active;
        RequestSummary first = requests.get(0);
        String noun = Unit.noun(first.kind());
        if (requests.size() == 1) {
            return Figures.count(first.count(), noun) + " of "
                    + Texts.cutMiddle(Texts.visible(first.name()), NAME_WIDTH);
        }
        long count = 0;
        for (RequestSummary request : requests) {
            count += request.count();
        }
        return Figures.count(count, "request") + " to " + Figures.count(requests.size(), "endpoint");
    }

    private static long statements(Recording recording) {
        long statements = 0;
        for (RequestSummary request : recording.requests()) {
            statements += request.statements();
        }
        return statements;
    }
}
