package dev.roundtrip.engine.recording;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.naming.TestNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tests of several JVMs, each of which called them by short names as far as it alone could. Where two packages have a
 * test of one short name, both go by their package too, whichever ran first in which JVM.
 */
final class TestsOfPackages {
    private final Map<String, Set<String>> packages = new HashMap<>();

    TestsOfPackages(List<Recording> recordings) {
        for (Recording recording : recordings) {
            for (RequestSummary request : recording.requests()) {
                packages.computeIfAbsent(request.briefName(), name -> new HashSet<>())
                        .add(request.packageName());
            }
        }
    }

    /** The name of a unit of work among all of them. */
    String name(RequestSummary request) {
        String brief = request.briefName();
        boolean shared = request.packageName() != null && packages.get(brief).size() > 1;
        return shared ? TestNames.full(brief, request.packageName()) : brief;
    }

    /** The findings of a recording by these names. */
    List<Finding> findings(Recording recording) {
        Map<String, String> names = new HashMap<>();
        for (RequestSummary request : recording.requests()) {
            names.put(request.name(), name(request));
        }
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : recording.findings()) {
            findings.add(named(finding, names.getOrDefault(finding.request(), finding.request())));
        }
        return findings;
    }

    private static Finding named(Finding finding, String name) {
        if (finding.request().equals(name)) {
            return finding;
        }
        Finding.Builder named = finding.toBuilder();
        named.request = name;
        named.parts.clear();
        for (Finding part : finding.parts()) {
            named.parts.add(named(part, name));
        }
        return named.build();
    }
}
