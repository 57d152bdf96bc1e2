package dev.roundtrip.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A program behaves the same with the agent as without it. */
class HarmlessIT {

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.roundtrip.it.Jdk#all")
    void output_exceptions_and_surroundings_are_the_same_with_and_without_the_agent(Jdk jdk) {
        Outcome without =
                TargetJvm.of("targets.host.Surroundings").on(jdk).withoutAgent().run();
        Outcome with = TargetJvm.of("targets.host.Surroundings").on(jdk).run();

        assertThat(with.stdout()).isEqualTo(without.stdout());
        assertThat(with.stdoutBytes()).isEqualTo(without.stdoutBytes());
        assertThat(with.recording().statements()).isPositive();
    }

    @Test
    void standard_output_belongs_to_the_program_while_the_summary_goes_to_standard_error() {
        TargetJvm program = TargetJvm.of("targets.query.LookupPerAuthor");
        Outcome without =
                TargetJvm.of("targets.query.LookupPerAuthor").withoutAgent().run();
        Outcome with = program.option("console", null).start().await().assertExit(0);

        assertThat(with.stdoutBytes()).isEqualTo(without.stdoutBytes());
        assertThat(with.stderr()).contains("N+1", "LookupPerAuthor.java:22");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.roundtrip.it.Jdk#all")
    void a_program_may_still_choose_its_log_manager(Jdk jdk) {
        Outcome outcome = TargetJvm.of("targets.host.ChoosesLogManager").on(jdk).run();

        assertThat(outcome.stdout()).startsWith("targets.host.OwnLogManager\n");
        assertThat(outcome.recording().statements()).isPositive();
    }

    @Test
    void the_logging_settings_of_the_program_do_not_reach_the_agent() {
        Outcome outcome = TargetJvm.of("targets.query.LookupPerAuthor")
                .jvm("-Dlogback.configurationFile=/nowhere/logback.xml", "-Dslf4j.provider=com.acme.Missing")
                .jvm("-Dlogback.statusListenerClass=ch.qos.logback.core.status.OnConsoleStatusListener")
                .run();

        assertThat(outcome.recording().findings("n-plus-one")).hasSize(1);
    }

    @Test
    void switched_off_it_does_nothing() {
        Outcome outcome = TargetJvm.of("targets.query.LookupPerAuthor")
                .option("enabled", "false")
                .run();

        assertThat(outcome.hasRecording()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"attached by itself", "before us", "after us"})
    void inline_mocks_and_spies_of_jdbc_classes_work(String mockito) {
        String agent = "-javaagent:" + TargetJvm.library("mockito-core");
        Outcome outcome = TargetJvm.of("targets.host.Mocks")
                .jars("mockito-core", "byte-buddy", "byte-buddy-agent", "objenesis")
                .jvm("-Xshare:off")
                .jvmBeforeAgent(mockito.equals("before us") ? new String[] {agent} : new String[0])
                .jvm(mockito.equals("after us") ? new String[] {agent} : new String[0])
                .run();

        assertThat(outcome.stdout()).isEqualTo("42\nfalse\n");
        assertThat(outcome.recording().statements()).isEqualTo(1);
    }
}
