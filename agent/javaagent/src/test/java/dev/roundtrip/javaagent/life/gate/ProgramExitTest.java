package dev.roundtrip.javaagent.life.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramExitTest {
    private final ProgramExit exit = new ProgramExit(Thread.currentThread());

    @Test
    void without_a_word_the_end_is_good() {
        assertThat(exit.isGood()).isTrue();
        assertThat(exit.codeSoFar()).isZero();
    }

    @Test
    void the_code_of_the_thread_that_ends_the_jvm_counts() throws InterruptedException {
        Thread late = new Thread(() -> exit.asked(3));
        late.start();
        late.join();
        exit.asked(0);

        assertThat(exit.isGood()).isTrue();
        exit.asked(7);
        assertThat(exit.isGood()).isFalse();
    }

    @Test
    void an_exception_out_of_the_outermost_main_is_a_bad_end() {
        exit.mainBegins();
        exit.mainBegins();
        exit.mainEnds(true);
        assertThat(exit.isGood()).as("a launcher may have caught it").isTrue();

        exit.mainEnds(true);
        assertThat(exit.isGood()).isFalse();
        assertThat(exit.codeSoFar()).isEqualTo(1);
    }

    @Test
    void a_main_called_on_another_thread_is_a_method_like_any() throws InterruptedException {
        Thread other = new Thread(() -> {
            exit.mainBegins();
            exit.mainEnds(true);
        });
        other.start();
        other.join();

        assertThat(exit.isGood()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "org.apache.maven.surefire.booter.ForkedBooter, true",
        "surefirebooter-20261121-1.jar, true",
        "worker.org.gradle.process.internal.worker.GradleWorkerMain, true",
        "com.intellij.rt.junit.JUnitStarter, true",
        "junit-platform-console-standalone-6.1.0.jar, true",
        "com.microsoft.java.test.runner.Launcher, true",
        "com.google.testing.junit.runner.BazelTestRunner, true",
        "org.apache.tools.ant.taskdefs.optional.junit.JUnitTestRunner, true",
        "com.acme.Import, false",
        "org.apache.catalina.startup.Bootstrap, false"
    })
    void programs_that_run_tests_are_known(String program, boolean expected) {
        assertThat(TestRunners.include(program)).isEqualTo(expected);
    }
}
