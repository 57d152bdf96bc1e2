package dev.roundtrip.report.console.compare;

import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.engine.recording.RequestSummary;
import dev.roundtrip.report.console.block.Endpoints;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the endpoints of one recording in another: by name, else, where each recording has only one of a kind, by that,
 * for the fixed program may have a main class or a path of another name.
 */
final class Pairing {

    /** Those with findings first, dearest first, then by time. */
    final List<Pair> pairs = new ArrayList<>();

    final List<RequestSummary> onlyBefore;
    final List<RequestSummary> onlyAfter;

    private final Recording before;
    private final Recording after;

    Pairing(Recording before, Recording after) {
        this.before = before;
        this.after = after;
        this.onlyBefore = Endpoints.asking(before.requests());
        this.onlyAfter = Endpoints.asking(after.requests());
        byName();
        for (RequestKind kind : RequestKind.values()) {
            byKind(kind);
        }
        pairs.sort((a, b) -> {
            int byFindings = Long.compare(b.findingNanos(), a.findingNanos());
            return byFindings != 0 ? byFindings : Long.compare(b.nanos(), a.nanos());
        });
    }

    private void byName() {
        for (RequestSummary request : new ArrayList<>(onlyBefore)) {
            RequestSummary same = named(request.name(), after.requests());
            if (same != null) {
                pair(request, same);
            }
        }
        for (RequestSummary request : new ArrayList<>(onlyAfter)) {
            RequestSummary same = named(request.name(), before.requests());
            if (same != null) {
                pair(same, request);
            }
        }
    }

    private void byKind(RequestKind kind) {
        List<RequestSummary> left = ofKind(kind, onlyBefore);
        List<RequestSummary> right = ofKind(kind, onlyAfter);
        boolean alone = ofKind(kind, Endpoints.asking(before.requests())).size() == 1
                && ofKind(kind, Endpoints.asking(after.requests())).size() == 1;
        if (alone && left.size() == 1 && right.size() == 1) {
            pair(left.get(0), right.get(0));
        }
    }

    private void pair(RequestSummary left, RequestSummary right) {
        pairs.add(new Pair(left, before, right, after));
        onlyBefore.remove(left);
        onlyAfter.remove(right);
    }

    private static RequestSummary named(String name, List<RequestSummary> requests) {
        for (RequestSummary request : requests) {
            if (request.name().equals(name)) {
                return request;
            }
        }
        return null;
    }

    private static List<RequestSummary> ofKind(RequestKind kind, List<RequestSummary> requests) {
        List<RequestSummary> found = new ArrayList<>();
        for (RequestSummary request : requests) {
            if (request.kind() == kind) {
                found.add(request);
            }
        }
        return found;
    }
}
