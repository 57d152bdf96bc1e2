package dev.roundtrip.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.junit.jupiter.api.Test;

class GatheringTest {
    private static final File ORDERS = new File("orders/target/roundtrip");

    private final MavenExecutionRequest build = new DefaultMavenExecutionRequest();

    @Test
    void a_directory_is_seen_for_the_first_time_once_in_a_build_whichever_execution_asks() {
        assertThat(gathering("default", build).isFirst(ORDERS)).isTrue();
        assertThat(gathering("default", build).isFirst(ORDERS)).isFalse();
        assertThat(gathering("before-failsafe", build).isFirst(ORDERS)).isFalse();
    }

    @Test
    void each_directory_and_each_build_has_a_first_time_of_its_own() {
        gathering("default", build).isFirst(ORDERS);

        assertThat(gathering("default", build).isFirst(new File("stock/target/roundtrip")))
                .isTrue();
        assertThat(gathering("default", new DefaultMavenExecutionRequest()).isFirst(ORDERS))
                .isTrue();
    }

    @SuppressWarnings("deprecation") // The only constructor that asks for no container.
    private static Gathering gathering(String execution, MavenExecutionRequest build) {
        MojoDescriptor goal = new MojoDescriptor();
        goal.setGoal("prepare-agent");
        return new Gathering(
                new MavenSession(null, null, build, null),
                new MojoExecution(goal, execution, MojoExecution.Source.LIFECYCLE));
    }
}
