package dev.roundtrip.javaagent.life.gate;

import dev.roundtrip.engine.breakdown.Breakdown;
import dev.roundtrip.engine.breakdown.Part;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.record.RequestRecord;
import dev.roundtrip.engine.record.TestScope;
import dev.roundtrip.engine.site.Site;

/** Tests, requests of theirs and what they show, put together by hand. */
final class Found {
    static final Site DAO = new Site("com.acme.Dao", "visits", "Dao.java", 7);
    static final Site PAGE = new Site("com.acme.Page", "show", "Page.java", 3);

    private Found() {}

    static RequestRecord test(String name, TestScope scope, boolean failed) {
        return request(RequestKind.TEST, name, scope, failed);
    }

    /** What a test sent to a server in the same JVM. */
    static RequestRecord sent(String name, TestScope by) {
        return request(RequestKind.HTTP, name, by, false);
    }

    private static RequestRecord request(RequestKind kind, String name, TestScope scope, boolean failed) {
        RequestRecord.Builder request = new RequestRecord.Builder();
        request.kind = kind;
        request.name = name;
        request.test = scope;
        request.failed = failed;
        request.statements = 51;
        int parts = Part.values().length;
        request.breakdown = new Breakdown(1_000, new long[parts], new long[parts], 0);
        return request.build();
    }

    static Finding finding(FindingKind kind, String request) {
        Finding.Builder finding = new Finding.Builder();
        finding.kind = kind;
        finding.grade = Grade.CONFIRMED;
        finding.id = kind.label();
        finding.request = request;
        finding.shape = "SELECT note FROM visit WHERE owner_id = ?";
        finding.perRequest = 50;
        finding.max = 50;
        finding.total = 50;
        finding.callSite = DAO;
        finding.loop = PAGE;
        finding.evidence = "50 values of one column came back";
        finding.fix = "Join it";
        return finding.build();
    }
}
