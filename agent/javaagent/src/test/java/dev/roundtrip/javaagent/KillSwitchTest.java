package dev.roundtrip.javaagent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class KillSwitchTest {

    @AfterEach
    void clear() {
        System.clearProperty("roundtrip.enabled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"enabled=false", "output=x,enabled=false", "enabled=FALSE,output=x", " enabled=false "})
    void the_agent_string_switches_off(String arguments) {
        assertThat(KillSwitch.isOff(arguments)).isTrue();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"enabled=true", "output=enabled=false", "enabled", ",", "disabled=false"})
    void anything_else_leaves_it_on(String arguments) {
        assertThat(KillSwitch.isOff(arguments)).isFalse();
    }

    @Test
    void a_system_property_switches_off_unless_the_agent_string_says_otherwise() {
        System.setProperty("roundtrip.enabled", "false");

        assertThat(KillSwitch.isOff("output=x")).isTrue();
        assertThat(KillSwitch.isOff("enabled=true")).isFalse();
    }
}
