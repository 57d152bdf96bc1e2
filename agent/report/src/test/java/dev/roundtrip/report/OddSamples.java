package dev.roundtrip.report;

import dev.roundtrip.engine.breakdown.Part;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.recording.Dropped;
import dev.roundtrip.engine.recording.JvmInfo;
import dev.roundtrip.engine.recording.Observation;
import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.engine.recording.RequestSummary;
import dev.roundtrip.engine.site.Site;
import java.util.List;
import java.util.Map;

/** Recordings that a report seldom sees: with nothing in them, with too much, and with names that want to do harm. */
public final class OddSamples {

    private OddSamples() {}

    /** Classes were woven, no call was seen. */
    public static Recording blind() {
        RequestSummary.Builder request =
                Samples.request("main com.acme.Import", RequestKind.MAIN, 1, 2_140 * Samples.MS);
        request.breakdown = Samples.breakdown(2_140 * Samples.MS, Map.of());
        Observation seen = new Observation(
                12, 1, 0, 1, List.of("com.acme.jdbc.OddDriver: not woven, its class file could not be read"));
        return new Recording(Samples.jvm(), List.of(request.build()), List.of(), seen, Dropped.NONE);
    }

    public static Recording empty() {
        return new Recording(Samples.jvm(), List.of(), List.of(), Observation.NONE, Dropped.NONE);
    }

    /** What an ORM writes, and more of everything than there is room for. */
    public static Recording longSql() {
        String name = "POST /api/orders/{orderId}/positions/{positionId}/allocations/{allocationId}/recalculations/run";
        RequestSummary.Builder request = Samples.request(name, RequestKind.HTTP, 3, 1_234_567);
        request.breakdown = Samples.breakdown(
                3 * 1_234_567,
                Map.of(Part.QUERY, 1_500_000L, Part.FETCH, 900_000L, Part.PREPARE, 1_000L, Part.COMMIT, 9_000L));
        request.connectionsBorrowed = 3;
        request.statements = 40;
        request.rows = 44;
        Finding.Builder f = Samples.finding(FindingKind.N_PLUS_ONE, Grade.LIKELY, name);
        StringBuilder columns = new StringBuilder("select p1_0.id");
        for (int i = 0; i < 60; i++) {
            columns.append(",p1_0.a_column_with_a_long_name_").append(i);
        }
        f.shape = columns + " from position_of_an_order p1_0 left join allocation a1_0 on a1_0.position_id=p1_0.id"
                + " where p1_0.order_id=? and p1_0.tenant_id=? and p1_0.deleted=false order by p1_0.sort_key";
        Samples.repeats(f, 12, 13, 37, 12, 2);
        f.callSite = new Site(
                "com.acme.enterprise.orders.positions.allocations.recalculation.internal.AllocationRecalculationJob",
                "recalculateEverythingThatIsLeft",
                "AllocationRecalculationJob.java",
                1_042);
        f.driver = new Finding.Driver(f.shape, "a_column_with_a_very_long_name_indeed_it_is", 13, 12, null);
        Samples.cost(f, 1_400_000, 0.378, 0, 380_000);
        f.evidence = "The values come from an earlier query, yet only 5 of 9 of its rows were followed up, so that a"
                + " filter in the loop may be meant. That is why this is likely and not confirmed.";
        f.fix = "Fetch the positions together with the order, for example by JOIN FETCH o.positions. Where the result"
                + " is paged, use @BatchSize instead: a fetch join of a collection would page in memory.";
        Recording plain = Samples.recording(
                List.of(request.build()), List.of(Samples.identified(f).build()));
        Observation seen = new Observation(14, 0, 40, 0, List.of());
        return new Recording(plain.jvm(), plain.requests(), plain.findings(), seen, new Dropped(1, 2_000, 300));
    }

    /** Names that would like to steer the terminal. */
    public static Recording hostile() {
        String name = "GET /\u001b[31mred\u001b[0m\r\n\tRoundtrip: clean\u202e\u0007/{id}";
        RequestSummary.Builder request = Samples.request(name, RequestKind.HTTP, 2, 40 * Samples.MS);
        request.breakdown = Samples.breakdown(80 * Samples.MS, Map.of(Part.QUERY, 60 * Samples.MS));
        request.statements = 20;
        Finding.Builder f = Samples.finding(FindingKind.N_PLUS_ONE, Grade.CONFIRMED, name);
        f.shape = "SELECT \"sp\u00e4t\u001b[2J\"\n\tFROM \"\u8868\" WHERE id = ?";
        Samples.repeats(f, 10, 10, 20, 10, 2);
        f.callSite = new Site("com.acme.\u001b]0;title\u0007Dao", "l\u00f6sche", "Dao\n.java", 7);
        f.trigger = "a\u009b31mserializer";
        f.driver = new Finding.Driver("SELECT 'x'\u0000", "\u001bcolumn", 10, 10, null);
        Samples.cost(f, 60 * Samples.MS, 0.75, 20 * Samples.MS, 25 * Samples.MS);
        f.evidence = "because\u001b[1m";
        f.fix = "fix\rit";
        Observation seen = new Observation(1, 0, 20, 0, List.of("note\u001b[5m"));
        return new Recording(
                new JvmInfo(1, "17\u001b", "m\u001bain", "now", Samples.MS, "0"),
                List.of(request.build()),
                List.of(Samples.identified(f).build()),
                seen,
                Dropped.NONE);
    }
}
