package dev.roundtrip.engine.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToolsTest {

    @ParameterizedTest
    @CsvSource({
        "org.flywaydb.core.internal.sqlscript.DefaultSqlScriptExecutor, a Flyway migration",
        "liquibase.statement.core.InsertStatement, a Liquibase migration",
        "org.springframework.jdbc.datasource.init.ScriptUtils, an SQL script",
    })
    void a_migration_is_known_wherever_the_tool_stands_in_the_stack(String tool, String name) {
        StackTraceElement[] stack = stack("org.h2.jdbc.JdbcStatement", "com.acme.V7__By_hand", tool, "com.acme.App");

        assertThat(Tools.in(stack)).isEqualTo(name);
        assertThat(Triggers.of(stack, new FrameFilter(Collections.emptyList()))).isEqualTo(name);
        assertThat(Tools.isMigration(name)).isTrue();
    }

    @Test
    void a_class_whose_name_only_resembles_a_tool_is_none() {
        assertThat(Tools.in(stack("com.acme.org.flywaydb.Repository", "org.flywaydbx.A", "com.acme.liquibase.Job")))
                .isNull();
    }

    @Test
    void other_triggers_are_no_migration() {
        assertThat(Tools.isMigration("Jackson serialization")).isFalse();
    }

    private static StackTraceElement[] stack(String... classes) {
        StackTraceElement[] stack = new StackTraceElement[classes.length];
        for (int i = 0; i < classes.length; i++) {
            stack[i] = new StackTraceElement(classes[i], "run", "Source.java", 7);
        }
        return stack;
    }
}
