package dev.roundtrip.report.console.block;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.site.Site;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is worth one sentence: a finding, or all N+1 queries of an endpoint together, because a page of lazy associations
 * is one cause with eleven statements. Their costs add up, for no execution belongs to two of them.
 */
public final class Cause {

    /** Dearest first, never empty. */
    public final List<Finding> findings = new ArrayList<>();

    /** The causes among these findings, minor ones left out; any order of requests, dearest first in each. */
    public static List<Cause> of(List<Finding> findings) {
        Map<String, Cause> causes = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (!finding.minor()) {
                boolean shared = finding.kind() == FindingKind.N_PLUS_ONE && finding.grade() != Grade.INFO;
                String key = finding.request() + '\n' + (shared ? finding.kind().label() : finding.id());
                causes.computeIfAbsent(key, name -> new Cause()).findings.add(finding);
            }
        }
        return new ArrayList<>(causes.values());
    }

    /** The findings and those of the same kind that are parts of them: one for each repeated statement. */
    public List<Finding> queries() {
        List<Finding> queries = new ArrayList<>(findings);
        for (Finding finding : findings) {
            for (Finding part : finding.parts()) {
                if (part.kind() == finding.kind()) {
                    queries.add(part);
                }
            }
        }
        return queries;
    }

    public Finding dearest() {
        return findings.get(0);
    }

    /** The grade of the surest finding. */
    public Grade grade() {
        Grade surest = Grade.INFO;
        for (Finding finding : findings) {
            surest = finding.grade().compareTo(surest) < 0 ? finding.grade() : surest;
        }
        return surest;
    }

    int confirmed() {
        int confirmed = 0;
        for (Finding finding : findings) {
            confirmed += finding.grade() == Grade.CONFIRMED ? 1 : 0;
        }
        return confirmed;
    }

    /** Over all requests. */
    public long nanos() {
        long nanos = 0;
        for (Finding finding : findings) {
            nanos += finding.costNanos();
        }
        return nanos;
    }

    /** Of the endpoint's time, 0 to 1. */
    public double share() {
        double share = 0;
        for (Finding finding : findings) {
            share += finding.costShare();
        }
        return Math.min(1, share);
    }

    /** In a typical request. */
    long repeats() {
        long repeats = 0;
        for (Finding finding : queries()) {
            repeats += finding.perRequest();
        }
        return repeats;
    }

    /** The line whose loop holds most of the findings; null where none is known. */
    public Site loop() {
        Site most = null;
        for (Finding finding : queries()) {
            Site loop = finding.loop();
            most = loop != null && (most == null || inLoop(loop) > inLoop(most)) ? loop : most;
        }
        return most;
    }

    /** How many of the findings that line's loop holds. */
    public int inLoop(Site loop) {
        List<Site> loops = new ArrayList<>();
        for (Finding finding : queries()) {
            loops.add(finding.loop());
        }
        return Collections.frequency(loops, loop);
    }
}
