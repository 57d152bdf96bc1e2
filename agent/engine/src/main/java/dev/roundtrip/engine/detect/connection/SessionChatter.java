package dev.roundtrip.engine.detect.connection;

import dev.roundtrip.engine.detect.Detector;
import dev.roundtrip.engine.detect.Draft;
import dev.roundtrip.engine.detect.Gain;
import dev.roundtrip.engine.detect.Words;
import dev.roundtrip.engine.detect.advice.Remedies;
import dev.roundtrip.engine.finding.Cost;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.SessionUse;
import java.util.Collections;
import java.util.List;

/**
 * Liveness checks and changes of a connection's state that cost a round trip each. How many there are says nothing, since
 * many a driver only notes them down; what they take does. One call may take long because the machine was busy elsewhere:
 * of several the longest counts as the next, and what is likely must be so for one or two as well.
 */
public final class SessionChatter implements Detector {

    private static final double SHARE = 0.1;
    private static final double LARGE_SHARE = 0.25;

    /** From so many on, the longest of a request says nothing that the others do not. */
    private static final int SEVERAL = 3;

    @Override
    public FindingKind kind() {
        return FindingKind.SESSION_CHATTER;
    }

    @Override
    public List<Finding> judge(RequestRecord request) {
        SessionUse use = request.session();
        long calls = use.pings + use.settings;
        long nanos = use.pingNanos + use.settingNanos;
        boolean guilty = calls > 0
                && use.trips * 2 >= calls
                && Cost.share(
                                calls < SEVERAL ? nanos : use.regularNanos(),
                                request.breakdown().wallNanos())
                        >= SHARE;
        return guilty
                ? Collections.singletonList(finding(request, use, calls, nanos))
                : Collections.<Finding>emptyList();
    }

    private Finding finding(RequestRecord request, SessionUse use, long calls, long nanos) {
        boolean large = Cost.share(use.regularNanos(), request.breakdown().wallNanos()) >= LARGE_SHARE;
        Finding.Builder finding = Draft.of(kind(), large ? Grade.LIKELY : Grade.INFO, request, calls, nanos);
        Draft.place(finding, use.site == null ? request.connections().site : use.site, null);
        finding.evidence = part(use.pings, "liveness check", use.pingNanos)
                + (use.pings > 0 && use.settings > 0 ? " and " : "")
                + settings(use) + ".";
        finding.fix = Remedies.forSessionChatter(use);
        new Gain(0, nanos).into(finding);
        return finding.build();
    }

    private static String settings(SessionUse use) {
        String what = use.settings == 1 ? "1 setting" : Words.number(use.settings) + " settings";
        return use.settings == 0 ? "" : what + " of connections took " + Words.millis(use.settingNanos);
    }

    private static String part(long calls, String noun, long nanos) {
        return calls == 0 ? "" : Words.count(calls, noun) + " took " + Words.millis(nanos);
    }
}
