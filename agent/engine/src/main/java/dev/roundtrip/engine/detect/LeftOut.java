package dev.roundtrip.engine.detect;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.record.RequestRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Takes out the findings that the user ignores and counts them, so that nothing vanishes silently. A finding that many
 * requests show counts once. Safe for all threads.
 */
public final class LeftOut {

    /** Findings that are told apart for one pattern; beyond, it has done enough to be called greedy. */
    private static final int MOST = 1_000;

    private final Ignored ignored;
    private final Map<String, Set<String>> ids = new LinkedHashMap<>();

    private final Fixtures fixtures = new Fixtures();
    private volatile boolean fixturesSeen;
    private final Set<String> allowed = ConcurrentHashMap.newKeySet();
    private final LongAdder allowedMore = new LongAdder();
    private final Set<String> tools = ConcurrentHashMap.newKeySet();

    public LeftOut(Ignored ignored) {
        this.ignored = ignored;
        for (String pattern : ignored.patterns()) {
            ids.put(pattern, ConcurrentHashMap.newKeySet());
        }
    }

    /** Leaves nothing out. */
    public static LeftOut nothing() {
        return new LeftOut(new Ignored(Collections.<String>emptyList()));
    }

    /** The findings that no pattern fits, in their order. */
    List<Finding> without(List<Finding> findings) {
        if (ids.isEmpty() || findings.isEmpty()) {
            return findings;
        }
        List<Finding> kept = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            String pattern = ignored.patternFor(finding);
            if (pattern == null) {
                kept.add(finding);
            } else {
                count(finding, ids.get(pattern));
            }
        }
        return kept;
    }

    /** @param tool that migrates a schema, whose statements are not judged; null without one */
    void migrated(String tool) {
        if (tool != null && !tools.contains(tool)) {
            tools.add(tool);
        }
    }

    /** Whether a request only prepares tests, which is not judged. */
    boolean isFixture(RequestRecord request) {
        boolean made = fixtures.made(request);
        if (made && !request.idle()) {
            fixturesSeen = true;
        }
        return made;
    }

    boolean isFixture(EndpointTotals endpoint) {
        return fixtures.made(endpoint.kind);
    }

    /** What annotations of a test leave out, or could not be read to ask, in a line. */
    public void allowed(String line) {
        if (allowed.size() < MOST) {
            allowed.add(line);
        } else if (!allowed.contains(line)) {
            allowedMore.increment();
        }
    }

    private static void count(Finding finding, Set<String> of) {
        if (of.size() < MOST) {
            of.add(finding.request() + " " + finding.id());
        }
    }

    /** One line for each pattern, in their order: how many findings it took out, or that it fits none; fixtures and tools. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (fixturesSeen) {
            notes.add("what sets tests up and tears them down was counted apart and not judged");
        }
        for (String tool : new TreeSet<>(tools)) {
            notes.add("the statements of " + tool + " were not judged");
        }
        notes.addAll(new TreeSet<>(allowed));
        if (allowedMore.sum() > 0) {
            notes.add("@Allow left out findings of more tests, not listed: " + allowedMore.sum() + " times in all");
        }
        for (Map.Entry<String, Set<String>> entry : ids.entrySet()) {
            notes.add("ignore=" + entry.getKey() + ' ' + effect(entry.getValue().size()));
        }
        return notes;
    }

    private static String effect(int findings) {
        if (findings == 0) {
            return "fits no finding of this run";
        }
        return "left out " + (findings < MOST ? "" : "at least ") + Words.count(findings, "finding");
    }
}
