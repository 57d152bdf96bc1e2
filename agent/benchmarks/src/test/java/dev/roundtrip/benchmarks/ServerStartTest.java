package dev.roundtrip.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ServerStartTest {

    @Test
    void puts_agent_and_port_where_they_belong() {
        ServerStart server = ServerStart.parse("Shop=java {agent} -Dport={port} -jar shop.jar", "/");

        assertThat(server.title()).isEqualTo("Shop");
        assertThat(server.command("-javaagent:a.jar", 80))
                .containsExactly("java", "-javaagent:a.jar", "-Dport=80", "-jar", "shop.jar");
        assertThat(server.command(null, 80)).containsExactly("java", "-Dport=80", "-jar", "shop.jar");
    }

    @Test
    void a_command_that_could_not_be_compared_is_refused() {
        assertThatThrownBy(() -> ServerStart.parse("Shop=java -jar shop.jar", "/"))
                .hasMessage("--server takes TITLE=COMMAND with {agent} and {port} in it, not: Shop=java -jar shop.jar");
    }
}
