package dev.roundtrip.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.recording.Recording;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The formats that build servers read, each as somebody has looked at it. */
class BuildServerReportsTest {

    @ParameterizedTest
    @CsvSource({"github, txt", "markdown, md", "junit, xml"})
    void tells_guilty_and_hostile_runs_as_agreed(String format, String ending) throws Exception {
        Golden.check("ci-dashboard-" + format + "." + ending, text(format, Samples.dashboard()));
        Golden.check("ci-batch-" + format + "." + ending, text(format, Samples.approvals()));
        Golden.check("ci-hostile-" + format + "." + ending, text(format, Samples.hostile()));
    }

    @Test
    void an_annotation_is_one_line_that_begins_with_its_level() throws Exception {
        assertThat(text("github", Samples.hostile()).lines())
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
                        line.replace("\\|", "").chars().filter(c -> c == '|').count() == 6);
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
        Element suite = xml(Samples.blind()).getDocumentElement();

        assertThat(suite.getAttribute("errors")).isEqualTo("1");
        assertThat(suite.getAttribute("tests"))
                .isEqualTo(String.valueOf(suite.getElementsByTagName("testcase").getLength()));
    }

    private static Document xml(Recording recording) throws Exception {
        byte[] bytes = text("junit", recording).getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static String text(String format, Recording recording) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.named(format).write(recording, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
