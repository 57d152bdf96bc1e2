package dev.roundtrip.javaagent.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {
    private static final HostProgram PROGRAM = new HostProgram("com.acme.Shop", "/lib/shop.jar");

    @AfterEach
    void clear() {
        System.clearProperty("org.graalvm.nativeimage.imagecode");
    }

    @Test
    void stays_in_an_ordinary_program() {
        assertThat(Refusal.reason(PROGRAM)).isNull();
    }

    @Test
    void has_no_place_in_a_native_image() {
        System.setProperty("org.graalvm.nativeimage.imagecode", "runtime");

        assertThat(Refusal.reason(PROGRAM)).contains("native image").contains("jar");
    }

    @Test
    void tools_of_the_jdk_are_known_by_their_module() {
        assertThat(Refusal.isTool("jdk.compiler", "jdk.compiler/com.sun.tools.javac.Main"))
                .isTrue();
        assertThat(Refusal.isTool("java.base", "java.base/sun.security.tools.keytool.Main"))
                .isTrue();
    }

    @Test
    void tools_of_java_8_are_known_by_their_class() {
        assertThat(Refusal.isTool(null, "com.sun.tools.javac.Main")).isTrue();
        assertThat(Refusal.isTool(null, "sun.security.tools.keytool.Main")).isTrue();
    }

    @Test
    void programs_in_modules_and_single_source_files_are_no_tools() {
        assertThat(Refusal.isTool("com.acme.shop", "com.acme.shop/com.acme.Shop"))
                .isFalse();
        assertThat(Refusal.isTool("jdk.compiler", "jdk.compiler/com.sun.tools.javac.launcher.Main"))
                .isFalse();
        assertThat(Refusal.isTool(null, "com.acme.Shop")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.codehaus.plexus.classworlds.launcher.Launcher",
                "org.apache.maven.wrapper.MavenWrapperMain",
                "/home/me/shop/gradle/wrapper/gradle-wrapper.jar",
                "org.gradle.launcher.daemon.bootstrap.GradleDaemon"
            })
    void build_tools_are_known_by_their_launcher(String target) {
        assertThat(Refusal.isBuildTool(target)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/home/me/shop/target/surefire/surefirebooter-1.jar",
                "worker.org.gradle.process.internal.worker.GradleWorkerMain",
                "org.acme.Launcher"
            })
    void the_jvms_that_run_tests_are_not_build_tools(String target) {
        assertThat(Refusal.isBuildTool(target)).isFalse();
    }
}
