package dev.roundtrip.report.json;

import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.finding.Projection;
import dev.roundtrip.engine.site.Site;

/** Reads one entry of {@code findings}, with the findings that it stands for. */
final class FindingFields {

    private FindingFields() {}

    static Finding finding(Fields in) {
        Finding.Builder finding = new Finding.Builder();
        finding.kind = kind(in);
        finding.grade = grade(in);
        finding.id = in.text("id");
        finding.request = in.text("request");
        finding.requests = in.amount("requests");
        finding.minor = in.flag("minor");
        finding.shape = in.optionalText("shape");
        repeats(in.object("repeats"), finding);
        finding.callSite = site("callSite", in);
        finding.loop = site("loop", in);
        finding.trigger = in.optionalText("trigger");
        finding.driver = in.has("driver") ? driver(in.object("driver")) : null;
        finding.costNanos = in.object("cost").amount("nanos");
        finding.costShare = in.object("cost").fraction("share");
        finding.sureNanos = in.object("gain").number("sureNanos");
        finding.hopefulNanos = in.object("gain").number("hopefulNanos");
        finding.projection = in.has("projection") ? projection(in.object("projection")) : null;
        finding.evidence = in.optionalText("evidence");
        finding.fix = in.optionalText("fix");
        for (Fields part : in.objects("parts")) {
            finding.parts.add(finding(part));
        }
        return finding.build();
    }

    private static FindingKind kind(Fields in) {
        for (FindingKind kind : FindingKind.values()) {
            if (kind.label().equals(in.text("kind"))) {
                return kind;
            }
        }
        throw in.damage("kind", "is not known to this version");
    }

    private static Grade grade(Fields in) {
        for (Grade grade : Grade.values()) {
            if (grade.label().equals(in.text("grade"))) {
                return grade;
            }
        }
        throw in.damage("grade", "is not known to this version");
    }

    private static void repeats(Fields in, Finding.Builder finding) {
        finding.perRequest = in.amount("perRequest");
        finding.max = in.amount("max");
        finding.total = in.amount("total");
        finding.distinct = in.amount("distinct");
    }

    /** Null where the recording holds none. */
    static Site site(String name, Fields in) {
        return in.has(name) ? site(in.object(name)) : null;
    }

    private static Site site(Fields in) {
        return new Site(in.text("class"), in.text("method"), in.optionalText("file"), (int) in.number("line"));
    }

    private static Projection projection(Fields in) {
        return new Projection(in.amount("rttNanos"), in.amount("measuredNanos"), in.amount("costNanos"));
    }

    private static Finding.Driver driver(Fields in) {
        return new Finding.Driver(
                in.optionalText("shape"),
                in.optionalText("column"),
                in.amount("rows"),
                in.amount("matched"),
                site("callSite", in));
    }
}
