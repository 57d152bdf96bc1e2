package dev.roundtrip.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.roundtrip.engine.finding.Finding;
import dev.roundtrip.engine.finding.Pattern;
import dev.roundtrip.engine.gate.Gate;
import dev.roundtrip.engine.gate.GatePolicy;
import dev.roundtrip.engine.gate.baseline.Baseline;
import dev.roundtrip.engine.gate.baseline.BaselineUpdate;
import dev.roundtrip.engine.gate.baseline.Excuse;
import dev.roundtrip.engine.gate.baseline.Exemption;
import dev.roundtrip.engine.gate.baseline.KnownFinding;
import dev.roundtrip.engine.gate.limit.Measure;
import dev.roundtrip.engine.options.GateOptions;
import dev.roundtrip.engine.record.RequestKind;
import dev.roundtrip.engine.recording.Recording;
import dev.roundtrip.engine.recording.RequestSummary;
import dev.roundtrip.engine.site.Site;
import dev.roundtrip.report.source.SourcePaths;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The formats that build servers read, each as somebody has looked at it. */
class BuildServerReportsTest {

    @ParameterizedTest
    @CsvSource({"github, txt", "markdown, md", "junit, xml", "sarif, json", "gitlab, json"})
    void tells_guilty_and_hostile_runs_as_agreed(String format, String ending) throws Exception {
        Golden.check("ci-dashboard-" + format + "." + ending, text(format, Samples.dashboard()));
        Golden.check("ci-batch-" + format + "." + ending, text(format, Samples.approvals()));
        Golden.check("ci-hostile-" + format + "." + ending, text(format, OddSamples.hostile()));
    }

    @ParameterizedTest
    @CsvSource({"github, txt", "markdown, md", "junit, xml", "sarif, json", "gitlab, json"})
    void tells_new_from_known_and_names_limits(String format, String ending) throws Exception {
        Golden.check("ci-ratchet-" + format + "." + ending, text(format, ratchet()));
    }

    /** The batch with its connections known, something new beside them, an exempt one, and a limit. */
    private static Told ratchet() {
        Recording before = Samples.approvals();
        Baseline accepted = BaselineUpdate.accept(before, Baseline.EMPTY).baseline();
        List<Finding> findings = new ArrayList<>(before.findings());
        Finding.Builder fresh = Samples.aversion();
        fresh.request = before.requests().get(0).name();
        findings.add(fresh.build());
        Finding.Builder exempt = Samples.aversion();
        exempt.request = fresh.request;
        exempt.callSite = new Site("com.acme.health.Probe", "ping", "Probe.java", 9);
        exempt.loop = null;
        exempt.id = "n-plus-one@com.acme.health.Probe.ping#00000001";
        findings.add(exempt.build());
        Recording now =
                new Recording(before.jvm(), before.requests(), findings, before.observation(), before.dropped());
        Exemption health =
                new Exemption(new Pattern("com.acme.health.*"), null, 0, new Excuse("once an hour", "team-ops", null));
        GatePolicy policy = GatePolicy.nothingConfirmed()
                .with(new Baseline(List.of(health), excused(accepted.known())), LocalDate.of(2026, 1, 1))
                .with(GateOptions.limits(Measure.CONNECTIONS, List.of("main *=5")));
        return new Told(now, new Gate(policy).judge(now), SourcePaths.USUAL);
    }

    /** People have looked at one of two entries. */
    private static List<KnownFinding> excused(List<KnownFinding> known) {
        List<KnownFinding> excused = new ArrayList<>(known);
        KnownFinding first = excused.remove(0);
        Excuse excuse = new Excuse("until the new driver", "team-approval", LocalDate.of(2027, 6, 30));
        excused.add(
                new KnownFinding(first.kind, first.loop, first.callSite, first.shape, first.unit, first.count, excuse));
        return excused;
    }

    @Test
    void sarif_tells_why_something_is_suppressed() throws Exception {
        assertThat(text("sarif", ratchet()))
                .contains(
                        "\"suppressions\": [{\"kind\": \"external\", \"justification\": \"once an hour (team-ops)\"}]")
                .contains("\"justification\": \"until the new driver (team-approval, until 2027-06-30)\"");
    }

    @Test
    void one_line_of_code_that_many_units_of_work_pass_is_told_once() throws Exception {
        List<Finding> findings = new ArrayList<>();
        for (String unit : List.of("test A", "test B", "test C")) {
            Finding.Builder finding = Samples.aversion();
            finding.request = unit;
            findings.add(finding.build());
        }
        Recording whole = Samples.dashboard();
        Recording many = new Recording(whole.jvm(), whole.requests(), findings, whole.observation(), whole.dropped());

        assertThat(text("github", many).lines()).singleElement().asString().contains("in test A and 2 more");
        assertThat(JSON.std.listFrom(text("gitlab", many))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"gitlab, critical", "sarif, updated"})
    void one_cause_that_is_known_here_and_has_grown_there_is_told_once_as_grown(String format, String word)
            throws Exception {
        Finding.Builder known = Samples.aversion();
        known.request = "test A";
        Finding.Builder grown = Samples.aversion();
        grown.request = "test B";
        grown.max = known.max + 1;
        grown.costNanos = known.costNanos - 1;
        Recording whole = Samples.dashboard();
        Recording before = with(whole, whole.requests(), List.of(known.build()));
        Recording now = with(whole, whole.requests(), List.of(known.build(), grown.build()));
        GatePolicy policy = GatePolicy.nothingConfirmed()
                .with(BaselineUpdate.accept(before, Baseline.EMPTY).baseline(), LocalDate.of(2026, 1, 1));

        String text = text(format, new Told(now, new Gate(policy).judge(now), SourcePaths.USUAL));

        assertThat(text).contains(word, "in test B and 1 more").containsOnlyOnce(known.id);
    }

    @ParameterizedTest
    @CsvSource({"gitlab", "sarif"})
    void two_findings_of_one_unit_of_work_that_cost_too_much_have_two_fingerprints(String format) throws Exception {
        Recording whole = Samples.dashboard();
        Finding.Builder other = Samples.aversion();
        other.id = "n-plus-one@com.acme.Other.load#00000001";
        Recording run = with(whole, whole.requests(), List.of(Samples.aversion().build(), other.build()));
        GatePolicy policy = GatePolicy.nothing().with(GateOptions.limits(Measure.COST, List.of("1ms")));
        Told told = new Told(run, new Gate(policy).judge(run), SourcePaths.USUAL);
        assertThat(told.verdict.overruns()).hasSize(2);

        assertThat(text(format, told).lines().filter(line -> line.contains("max-cost GET ")))
                .hasSameSizeAs(told.verdict.overruns())
                .doesNotHaveDuplicates();
    }

    @Test
    void code_scanning_accepts_what_sarif_says() throws Exception {
        for (Told told : List.of(
                ratchet(),
                Told.of(Samples.dashboard()),
                Told.of(OddSamples.hostile()),
                Told.of(Samples.thirtyEndpoints()),
                Told.of(Samples.clean()),
                Told.of(OddSamples.blind()))) {
            assertThat(SarifSchema.faults(text("sarif", told))).isEmpty();
        }
        assertThat(SarifSchema.faults(text("sarif", ratchet()).replace("\"error\"", "\"fatal\"")))
                .isNotEmpty();
    }

    @Test
    void fingerprints_are_those_of_the_finding_and_differ() throws Exception {
        List<Object> entries = JSON.std.listFrom(text("gitlab", ratchet()));

        assertThat(entries)
                .extracting(entry -> String.valueOf(((Map<?, ?>) entry).get("fingerprint")))
                .doesNotHaveDuplicates()
                .contains(Samples.aversion().id);
    }

    @Test
    void an_annotation_is_one_line_that_begins_with_its_level() throws Exception {
        assertThat(text("github", OddSamples.hostile()).lines())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("::error file=src/main/java/com/acme/");
        assertThat(text("github", Samples.clean())).isEmpty();
        assertThat(text("github", Samples.approvals()).lines()).anyMatch(line -> line.startsWith("::notice "));
    }

    @Test
    void a_markdown_table_keeps_its_columns() throws Exception {
        assertThat(text("markdown", Samples.thirtyEndpoints()).lines().filter(line -> line.startsWith("| ")))
                .allMatch(line ->
                        line.replace("\\|", "").chars().filter(c -> c == '|').count() == 7);
    }

    /** GitHub reads an entity before it looks for names, issues and addresses. */
    @ParameterizedTest
    @CsvSource({
        "@Allow on X#y, @&#8203;Allow on X#&#8203;y",
        "fix #1 and GH-1, fix #&#8203;1 and GH&#8203;-1",
        "GET http://evil.example/x, GET http:&#8203;//evil.example/x",
        "www.evil.example and WWW.evil, www&#8203;.evil.example and WWW&#8203;.evil",
        "mailto:a@b.example, mailto&#8203;:a@&#8203;b.example"
    })
    void nothing_in_a_cell_becomes_a_mention_a_reference_or_a_link(String unit, String cell) throws Exception {
        Recording whole = Samples.dashboard();
        Finding.Builder finding = Samples.aversion();
        finding.request = unit;

        assertThat(text("markdown", with(whole, whole.requests(), List.of(finding.build()))))
                .contains("| " + cell + " |");
    }

    @Test
    void units_of_work_that_were_not_judged_are_no_case_that_passes() throws Exception {
        Recording whole = Samples.thirtyEndpoints();
        String one = whole.requests().get(0).name();
        RequestSummary.Builder fill = Samples.request("set-up OwnerTest.fill", RequestKind.FIXTURE, 1, 1_000_000);
        fill.breakdown = Samples.breakdown(1_000_000, Map.of());
        Recording run = with(
                whole,
                List.of(fill.build(), whole.requests().get(0), whole.requests().get(1)),
                whole.findings());

        Element suite = xml(text("junit", Told.of(run))).getDocumentElement();
        assertThat(suite.getAttribute("tests")).isEqualTo("3");
        assertThat(suite.getAttribute("skipped")).isEqualTo("1");
        assertThat(suite.getElementsByTagName("skipped")).satisfies(skipped -> {
            Element unit = (Element) skipped.item(0).getParentNode();
            assertThat(unit.getAttribute("name")).isEqualTo("set-up OwnerTest.fill");
        });
        GatePolicy only = GatePolicy.nothingConfirmed().only(List.of(new Pattern(one)));
        Told told = new Told(run, new Gate(only).judge(run), SourcePaths.USUAL);
        assertThat(xml(text("junit", told)).getDocumentElement().getAttribute("tests"))
                .isEqualTo("1");
    }

    private static Recording with(Recording whole, List<RequestSummary> requests, List<Finding> findings) {
        return new Recording(whole.jvm(), requests, findings, whole.observation(), whole.dropped());
    }

    @Test
    void a_unit_of_work_is_a_test_case() throws Exception {
        Element suite = xml(Samples.dashboard()).getDocumentElement();

        assertThat(suite.getAttribute("tests")).isEqualTo("1");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(suite.getElementsByTagName("failure").item(0).getTextContent())
                .contains("at com.acme.tasks.AversionDao.baseline(AversionDao.java:42)");
        assertThat(xml(Samples.clean()).getDocumentElement().getAttribute("failures"))
                .isEqualTo("0");
    }

    @Test
    void a_run_that_observed_nothing_is_in_error() throws Exception {
        Element suite = xml(OddSamples.blind()).getDocumentElement();

        assertThat(suite.getAttribute("errors")).isEqualTo("1");
        assertThat(suite.getAttribute("tests"))
                .isEqualTo(String.valueOf(suite.getElementsByTagName("testcase").getLength()));
    }

    private static Document xml(Recording recording) throws Exception {
        return xml(text("junit", recording));
    }

    private static Document xml(String text) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static String text(String format, Recording recording) throws Exception {
        return text(format, Told.of(recording));
    }

    private static String text(String format, Told told) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.named(format).write(told, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
