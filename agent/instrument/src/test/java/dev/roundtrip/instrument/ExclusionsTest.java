package dev.roundtrip.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExclusionsTest {

    private final ClassLoader application = getClass().getClassLoader();
    private final ClassLoader own = new URLClassLoader(new URL[0]);
    private final Exclusions exclusions = new Exclusions(own);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java/sql/Connection",
                "javax/sql/DataSource",
                "jdk/proxy2/$Proxy7",
                "com/sun/proxy/$Proxy7",
                "com/acme/$Proxy7",
                "org/h2/jdbc/JdbcConnection$MockitoMock$1",
                "com/acme/PoolConfig$$EnhancerBySpringCGLIB$$1",
                "io/opentelemetry/javaagent/instrumentation/jdbc/Statement",
                "net/bytebuddy/description/method/MethodDescription"
            })
    void turns_away(String name) {
        assertThat(exclusions.exclude(application, name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org/h2/jdbc/JdbcConnection",
                "com/p6spy/engine/wrapper/ConnectionWrapper",
                "oracle/jdbc/proxy/oracle$1jdbc$$$Proxy",
                "com/sun/gjc/spi/base/AbstractDataSource",
                "datadogs/Kennel"
            })
    void looks_at(String name) {
        assertThat(exclusions.exclude(application, name)).isFalse();
    }

    @Test
    void looks_at_no_class_of_the_jdk_but_those_listed() {
        assertThat(exclusions.exclude(null, "com/acme/OnTheBootPath")).isTrue();
        assertThat(exclusions.exclude(null, "java/sql/DriverManager")).isFalse();
        assertThat(exclusions.exclude(application, "com/sun/net/httpserver/Filter$Chain"))
                .isFalse();
    }

    @Test
    void never_looks_at_our_own_classes() {
        assertThat(exclusions.exclude(own, "org/h2/jdbc/JdbcConnection")).isTrue();
    }

    @Test
    void turns_a_class_without_name_away() {
        assertThat(exclusions.exclude(application, null)).isTrue();
    }
}
