package dev.roundtrip.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgentArgumentTest {
    private static final String AGENT =
            "-javaagent:" + new File("/repo/agent.jar").getAbsolutePath().replace('\\', '/');

    private final AgentArgument argument = new AgentArgument(new File("/repo/agent.jar"));

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void stands_alone_where_there_was_nothing(String line) {
        assertThat(argument.with("console", "off").with("fail", (String) null).after(line))
                .isEqualTo(AGENT + "=console=off");
    }

    @Test
    void leaves_what_the_user_wrote_as_it_is_written() {
        assertThat(argument.with("console", "off").after("-Xmx1g  -Da=\"two words\" '-Db=it\"s'"))
                .isEqualTo("-Xmx1g -Da=\"two words\" '-Db=it\"s' " + AGENT + "=console=off");
    }

    @Test
    void takes_the_place_of_an_earlier_one() {
        String once = argument.with("console", "off").with("ignore", "a,b").after("-Xmx1g");

        assertThat(argument.after(once)).isEqualTo(once);
        assertThat(argument.after(once + " -Xms1g"))
                .startsWith("-Xmx1g -Xms1g ")
                .containsOnlyOnce("-javaagent:");
    }

    @Test
    void is_quoted_as_a_whole_where_a_path_holds_a_space() {
        assertThat(argument.with("output", "/my project/target").after(null))
                .isEqualTo('"' + AGENT + "=output=/my project/target\"");
    }

    @Test
    void an_option_with_a_comma_goes_as_a_system_property() {
        assertThat(argument.with("output", "/a,b").with("console", "off").after(null))
                .isEqualTo("-Droundtrip.output=/a,b " + AGENT + "=console=off");
    }

    @Test
    void what_cannot_be_handed_to_a_jvm_is_refused_by_name() {
        assertThatThrownBy(() -> argument.with("ignore", "a\"b")).hasMessageContaining("ignore=a\"b");
        assertThatThrownBy(() -> new AgentArgument(new File("/a=b/agent.jar"))).hasMessageContaining("a=b/agent.jar");
    }
}
