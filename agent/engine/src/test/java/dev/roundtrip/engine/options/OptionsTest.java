package dev.roundtrip.engine.options;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtrip.engine.finding.FindingKind;
import dev.roundtrip.engine.finding.Grade;
import java.io.FileNotFoundException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Options")
class OptionsTest {

    private final Properties properties = new Properties();
    private final Map<String, String> environment = new TreeMap<>();
    private final Map<String, Properties> files = new HashMap<>();

    private Options read(String agentString) {
        return Options.read(agentString, properties, environment, path -> {
            if (!files.containsKey(path)) {
                throw new FileNotFoundException("no such file");
            }
            return files.get(path);
        });
    }

    private void file(String path, String key, String value) {
        files.computeIfAbsent(path, p -> new Properties()).setProperty(key, value);
    }

    @Test
    void without_any_the_defaults_are_in_force() {
        Options options = read(null);

        assertThat(options.complaints()).isEmpty();
        assertThat(options.enabled()).isTrue();
        assertThat(options.text(Option.CONSOLE)).isEqualTo("stderr");
        assertThat(options.text(Option.OUTPUT)).isNull();
        assertThat(options.list(Option.REPORT)).containsExactly("console");
        assertThat(options.nanos(Option.INTERVAL)).isZero();
        assertThat(options.number(Option.N_PLUS_ONE_THRESHOLD, 7)).isEqualTo(7);
        assertThat(options.failKinds()).isEmpty();
        assertThat(options.failGrade()).isEqualTo(Grade.CONFIRMED);
        assertThat(options.requestMethods()).isEmpty();
        assertThat(options.packages()).isEmpty();
    }

    @Test
    void the_agent_string_says_it_all_in_one_line() {
        Options options = read("output=target/x, report=console:json,interval=1.5m,fail=n-plus-one;commit-per-row,"
                + "fail-grade=likely,app=com.acme.*:org.other,request=com.acme.Job#run[0]:com.acme.A$B#c,"
                + "rtt=0.3ms,n-plus-one.threshold=5,enabled=false,ignore=com.acme.Migration*:GET /health,");

        assertThat(options.complaints()).isEmpty();
        assertThat(options.text(Option.OUTPUT)).isEqualTo("target/x");
        assertThat(options.list(Option.REPORT)).containsExactly("console", "json");
        assertThat(options.nanos(Option.INTERVAL)).isEqualTo(90_000_000_000L);
        assertThat(options.failKinds()).containsExactly(FindingKind.N_PLUS_ONE, FindingKind.COMMIT_PER_ROW);
        assertThat(options.failGrade()).isEqualTo(Grade.LIKELY);
        assertThat(options.packages()).containsExactly("com.acme", "org.other");
        assertThat(options.requestMethods()).hasToString("[com.acme.Job#run[0], com.acme.A$B#c]");
        assertThat(options.nanos(Option.RTT)).isEqualTo(300_000);
        assertThat(options.number(Option.N_PLUS_ONE_THRESHOLD, 7)).isEqualTo(5);
        assertThat(options.enabled()).isFalse();
        assertThat(options.list(Option.IGNORE)).containsExactly("com.acme.Migration*", "GET /health");
    }

    @Test
    void the_first_source_wins() {
        file("a.properties", "output", "file");
        file("a.properties", "roundtrip.console", "off");
        environment.put("ROUNDTRIP_OUTPUT", "environment");
        environment.put("ROUNDTRIP_FAIL_GRADE", "likely");
        environment.put("ROUNDTRIP_CONFIG", "a.properties");
        assertThat(read("").text(Option.OUTPUT)).isEqualTo("environment");
        properties.setProperty("roundtrip.output", "property");
        assertThat(read("").text(Option.OUTPUT)).isEqualTo("property");
        Options options = read("output=string");

        assertThat(options.text(Option.OUTPUT)).isEqualTo("string");
        assertThat(options.text(Option.CONSOLE)).isEqualTo("off");
        assertThat(options.failGrade()).isEqualTo(Grade.LIKELY);
        assertThat(options.complaints()).isEmpty();
    }

    @Test
    void a_bad_value_leaves_the_word_to_the_next_source() {
        environment.put("ROUNDTRIP_INTERVAL", "60s");
        Options options = read("interval=60");

        assertThat(options.nanos(Option.INTERVAL)).isEqualTo(60_000_000_000L);
        assertThat(options.complaints()).hasSize(1);
    }

    @Test
    void an_unknown_key_is_told_with_the_nearest() {
        files.put("a.properties", new Properties());
        file("a.properties", "consol", "off");
        file("a.properties", "config", "b.properties");
        properties.setProperty("roundtrip.intreval", "60s");
        environment.put("ROUNDTRIP_FAIL_GARDE", "likely");

        assertThat(read("ouput=x,config=a.properties").complaints())
                .containsExactly(
                        "option ouput is not known; the nearest is output; leaving it out",
                        "-Droundtrip.intreval is not known; the nearest is interval; leaving it out",
                        "ROUNDTRIP_FAIL_GARDE is not known; the nearest is fail-grade; leaving it out",
                        "option config in a.properties is not known; the nearest is config; leaving it out",
                        "option consol in a.properties is not known; the nearest is console; leaving it out");
    }

    @Test
    void what_only_shares_our_prefix_is_none_of_our_business() {
        properties.setProperty("roundtrip.test.jar", "x");
        properties.put("roundtrip.key", new Object());
        environment.put("ROUNDTRIP_HOME", "/opt/roundtrip");
        environment.put("ROUNDTRIP_OUTPUT", "  ");

        assertThat(read("").complaints()).isEmpty();
    }

    @Test
    void a_bad_value_is_told_with_what_would_be_good_and_what_is_used() {
        assertThat(read("interval=60,fail-grade=likly,enabled=yes,n-plus-one.threshold=1,output=,rtt")
                        .complaints())
                .containsExactly(
                        "interval=60 is not a duration; write it like 60s, 500ms or 5m; using the default: none",
                        "fail-grade=likly is not known; the nearest is likely; using the default: confirmed",
                        "enabled=yes is not known; the nearest is true; using the default: true",
                        "n-plus-one.threshold=1 is not a whole number of 2 or more; using the default: by grade",
                        "output has no value; using the default: none",
                        "rtt has no value; using the default: measured");
    }

    @Test
    void a_bad_item_leaves_the_others_of_its_list() {
        Options options = read("fail=n-plus-on:commit-per-row,request=Job.run,app=com..acme,report=html:json");

        assertThat(options.failKinds()).containsExactly(FindingKind.COMMIT_PER_ROW);
        assertThat(options.requestMethods()).isEmpty();
        assertThat(options.list(Option.REPORT)).containsExactly("json");
        assertThat(options.complaints())
                .containsExactly(
                        "fail: n-plus-on is not known; the nearest is n-plus-one; leaving it out",
                        "request: Job.run is not a method; write it like com.acme.Job#run; leaving it out",
                        "request has no value that can be used; using the default: none",
                        "app: com..acme is not a package; write it like com.acme; leaving it out",
                        "app has no value that can be used; using the default: all but known libraries",
                        "report: html is not known; the nearest is json; leaving it out");
    }

    @Test
    void all_stands_for_every_kind() {
        assertThat(read("fail=all").failKinds()).containsExactly(FindingKind.values());
    }

    @Test
    void a_file_that_cannot_be_read_is_told_and_does_not_matter() {
        Options options = read("config=none.properties,output=x");

        assertThat(options.text(Option.OUTPUT)).isEqualTo("x");
        assertThat(options.complaints())
                .containsExactly("config=none.properties cannot be read (no such file); going on without it");
    }

    @Test
    void an_option_given_twice_keeps_its_first_value() {
        Options options = read("output=a,output=b");

        assertThat(options.text(Option.OUTPUT)).isEqualTo("a");
        assertThat(options.complaints()).containsExactly("output is given twice; using a");
    }

    @Test
    void a_complaint_is_one_line() {
        assertThat(read("interval=a\nb\u001b[31m").complaints())
                .allMatch(line -> line.chars().allMatch(c -> c >= ' '));
    }
}
