package dev.roundtrip.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {

    @ParameterizedTest
    @CsvSource({
        "/orders/{id}, /orders/{order}, /orders/{order}",
        "/api/v1/orders/{id}, /orders/{order}, /api/v1/orders/{order}",
        "/api/orders/{id}, orders/:order, /api/orders/:order",
        "/files/a/b/c, /files/*, /files/*",
        "/files/a/b/c, /files/{path:.+}, /files/{path:.+}",
        "/a/other/{id}, /orders/{order}, /orders/{order}",
        "/orders, /orders/{order}, /orders/{order}",
        "/, /, /",
    })
    void stands_behind_what_the_path_has_in_front_of_it(String path, String template, String whole) {
        assertThat(Templates.below(path, template)).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "/*", "/**"})
    void says_nothing_where_it_fits_all(String template) throws InvocationTargetException {
        assertThat(Templates.of(template)).isNull();
    }

    @Test
    void is_found_in_what_a_framework_matches_by() throws InvocationTargetException {
        assertThat(Templates.of(new Match())).isEqualTo("/orders/{order}");
        assertThat(Templates.of(new Conditions())).isEqualTo("/owners/{owner}");
        assertThat(Templates.of(this)).isNull();
        assertThat(Templates.of(null)).isNull();
    }

    /** As Undertow has it. */
    public static final class Match {
        public String getMatchedTemplate() {
            return "/orders/{order}";
        }
    }

    /** As Spring has it. */
    public static final class Conditions {
        public Conditions getPatternsCondition() {
            return this;
        }

        public Set<Object> getPatterns() {
            return new LinkedHashSet<>(List.of(new StringBuilder("/owners/{owner}"), "/**"));
        }
    }
}
