package dev.roundtrip.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Pattern;
import dev.roundtrip.engine.gate.baseline.Baseline;
import dev.roundtrip.engine.gate.baseline.BaselineUpdate;
import dev.roundtrip.engine.gate.baseline.Excuse;
import dev.roundtrip.engine.gate.baseline.Exemption;
import dev.roundtrip.engine.gate.baseline.KnownFinding;
import dev.roundtrip.report.Golden;
import dev.roundtrip.report.Samples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineReaderTest {

    private static final Excuse EXCUSE = new Excuse("being \"rewritten\"", "team-orders", LocalDate.of(2027, 6, 30));

    @Test
    void what_was_written_is_read_and_written_again_as_the_same_bytes() throws IOException {
        Exemption exemption = new Exemption(new Pattern("com.acme.Import*"), FindingKind.N_PLUS_ONE_WRITE, 500, EXCUSE);
        Exemption health = new Exemption(new Pattern("GET /health"), null, 0, new Excuse("cheap", null, null));
        Baseline accepted =
                BaselineUpdate.accept(Samples.dashboard(), Baseline.EMPTY).baseline();
        KnownFinding first = accepted.known().get(0);
        KnownFinding excused =
                new KnownFinding(first.kind, first.loop, first.callSite, first.shape, first.unit, first.count, EXCUSE);
        KnownFinding nowhere = new KnownFinding(FindingKind.HELD_IDLE, null, null, null, "GET /slow", 0, Excuse.NONE);

        String text = write(new Baseline(List.of(exemption, health), List.of(excused, nowhere)));

        Golden.check("baseline.json", text);
        assertThat(write(read(text))).isEqualTo(text);
    }

    @Test
    void nothing_known_is_a_baseline_too() throws IOException {
        assertThat(read(write(Baseline.EMPTY)).known()).isEmpty();
        assertThat(read("{\"format\": \"roundtrip-baseline/1\"}").exemptions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "1 | an empty file | ",
                "1 | not JSON | {",
                "1 | not a JSON object | []",
                "1 | not a Roundtrip baseline | {}",
                "2 | roundtrip-baseline/2 is another format | {@\"format\": \"roundtrip-baseline/2\"}",
                "2 | not JSON; if the file was merged | {@<<<<<<< HEAD@\"format\": \"roundtrip-baseline/1\"}",
                "3 | the key knwon is not known; the nearest is known | {%,@\"knwon\": []}",
                "3 | Duplicate key 'known' | {%, \"known\": [],@\"known\": []}",
                "4 | the kind n-plus-on is not known; the nearest is n-plus-one | {%,@\"known\": [{@\"kind\": \"n-plus-on\", \"unit\": \"x\"}]}",
                "4 | the key resaon is not known; the nearest is reason | {%,@\"known\": [{@\"resaon\": \"x\"}]}",
                "3 | no unit | {%,@\"known\": [{\"kind\": \"n-plus-one\"}]}",
                "3 | count is not 1 or more | {%,@\"known\": [{\"kind\": \"n-plus-one\", \"unit\": \"x\", \"count\": 0}]}",
                "3 | count is not a whole number | {%,@\"known\": [{\"kind\": \"n-plus-one\", \"unit\": \"x\", \"count\": 1.5}]}",
                "3 | expires is not a date | {%,@\"known\": [{\"kind\": \"n-plus-one\", \"unit\": \"x\", \"expires\": \"soon\"}]}",
                "3 | an entry of ignore without a reason | {%,@\"ignore\": [{\"where\": \"x\"}]}",
                "3 | known is not a list | {%,@\"known\": {}}",
                "3 | known holds something that is not an entry | {%,@\"known\": [1]}",
                "3 | something follows | {%}@{}",
            })
    void what_is_not_understood_is_refused_with_its_line(int line, String why, String text) {
        String document = (text == null ? "" : text)
                .replace("%", "@\"format\": \"roundtrip-baseline/1\"")
                .replace('@', '\n');

        assertThatThrownBy(() -> read(document))
                .isInstanceOf(UnreadableBaselineException.class)
                .hasMessageStartingWith("b.json:" + line + ": " + why)
                .hasMessageNotContainingAny("\n");
    }

    private static String write(Baseline baseline) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BaselineWriter.write(baseline, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Baseline read(String text) throws IOException {
        return BaselineReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "b.json");
    }
}
