package dev.roundtrip.javaagent.life.sink;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

class SkippedTestsTest {
    @Test
    void a_failed_assumption_skips_a_test_and_a_failed_assertion_does_not() {
        assertThat(SkippedTests.include(new TestAbortedException())).isTrue();
        assertThat(SkippedTests.include(new TestAbortedException() {})).isTrue();
        assertThat(SkippedTests.include(new AssertionFailedError())).isFalse();
        assertThat(SkippedTests.include(new IllegalStateException())).isFalse();
    }
}
