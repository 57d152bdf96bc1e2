package dev.roundtrip.engine.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;

class TriggersTest {

    private static final String COLLECTION = "org.hibernate.collection.spi.PersistentBag.size";
    private static final String VALUE =
            "org.eclipse.persistence.internal.indirection.QueryBasedValueHolder.instantiate";

    @Test
    void a_collection_that_the_application_touches_is_a_lazy_association() {
        assertThat(trigger("org.h2.jdbc.JdbcStatement.execute", COLLECTION, "com.acme.Tasks.list"))
                .isEqualTo("a lazy association");
    }

    @Test
    void what_a_query_loads_with_its_rows_is_not_lazy() {
        assertThat(trigger(COLLECTION, "org.hibernate.query.spi.AbstractQuery.list", "com.acme.Tasks.list"))
                .isNull();
        assertThat(trigger(VALUE, "org.eclipse.persistence.internal.jpa.QueryImpl.getList", "com.acme.Tasks.list"))
                .isNull();
    }

    @Test
    void an_association_touched_while_a_query_streams_is_lazy() {
        assertThat(trigger(COLLECTION, "com.acme.Tasks.each", "org.hibernate.query.spi.AbstractQuery.list"))
                .isEqualTo("a lazy association");
    }

    @Test
    void a_nested_select_is_named_whether_it_runs_at_once_or_later() {
        assertThat(trigger("org.apache.ibatis.executor.loader.ResultLoader.loadResult", "com.acme.Tasks.list"))
                .isEqualTo("a nested select");
    }

    @Test
    void a_query_of_the_application_is_triggered_by_nothing_else() {
        assertThat(trigger("org.h2.jdbc.JdbcStatement.execute", "com.acme.Tasks.list"))
                .isNull();
    }

    private static String trigger(String... frames) {
        StackTraceElement[] stack = new StackTraceElement[frames.length];
        for (int i = 0; i < frames.length; i++) {
            int method = frames[i].lastIndexOf('.');
            stack[i] = new StackTraceElement(
                    frames[i].substring(0, method), frames[i].substring(method + 1), "Source.java", 7);
        }
        return Triggers.of(stack, new FrameFilter(Collections.emptyList()));
    }
}
