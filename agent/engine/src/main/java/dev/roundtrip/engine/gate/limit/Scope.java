package dev.roundtrip.engine.gate.limit;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.Nearest;
import dev.roundtrip.engine.finding.Pattern;
import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.engine.recording.RequestSummary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The units of work that a gate looks at. Immutable. */
public final class Scope {

    public static final Scope ALL = new Scope(Collections.<Pattern>emptyList());

    private static final String OPTION = "request";

    private final List<Pattern> patterns;

    /** @param patterns of names; none for all units of work */
    public Scope(List<Pattern> patterns) {
        this.patterns = Collections.unmodifiableList(new ArrayList<>(patterns));
    }

    /** What of a recording is looked at. */
    public Recording of(Recording recording) {
        if (patterns.isEmpty()) {
            return recording;
        }
        List<RequestSummary> requests = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (RequestSummary request : recording.requests()) {
            if (includes(request)) {
                requests.add(request);
                names.add(request.name());
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : recording.findings()) {
            if (names.contains(finding.request()) || includes(finding.request())) {
                findings.add(finding);
            }
        }
        return new Recording(recording.jvm(), requests, findings, recording.observation(), recording.dropped());
    }

    private boolean includes(RequestSummary unit) {
        for (Pattern pattern : patterns) {
            if (unit.isMeantBy(pattern)) {
                return true;
            }
        }
        return false;
    }

    /** Findings of a whole run name no unit of work. */
    private boolean includes(String unit) {
        for (Pattern pattern : patterns) {
            if (pattern.fits(unit)) {
                return true;
            }
        }
        return false;
    }

    /** The patterns, and those of limits, that fit nothing of a recording. */
    public List<Unmatched> unmatched(Recording whole, Recording scoped, Limits limits) {
        List<Unmatched> unmatched = new ArrayList<>();
        for (Pattern pattern : patterns) {
            check(OPTION, pattern, whole, unmatched);
        }
        for (Limit limit : limits.all()) {
            if (limit.where != null) {
                check(limit.measure.option(), limit.where, scoped, unmatched);
            }
        }
        return unmatched;
    }

    private static void check(String option, Pattern pattern, Recording recording, List<Unmatched> unmatched) {
        List<String> units = new ArrayList<>();
        for (RequestSummary request : recording.requests()) {
            if (request.isMeantBy(pattern)) {
                return;
            }
            units.add(request.name());
        }
        String nearest = units.isEmpty() ? null : Nearest.to(pattern.toString(), units.toArray(new String[0]));
        unmatched.add(new Unmatched(option, pattern.toString(), nearest));
    }
}
