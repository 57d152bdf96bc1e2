package dev.roundtrip.engine.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;

class TriggersTest {

    private static final String COLLECTION = "org.hibernate.collection.spi.PersistentBag.size";
    private static final String VALUE =
            "org.eclipse.persistence.internal.indirection.QueryBasedValueHolder.instantiate";

    @Test
    void a_collection_that_the_application_touches_is_a_lazy_collection() {
        assertThat(trigger("org.h2.jdbc.JdbcStatement.execute", COLLECTION, "com.acme.Tasks.list"))
                .isEqualTo("a lazy collection");
        assertThat(trigger(VALUE, "org.eclipse.persistence.indirection.IndirectList.size", "com.acme.Tasks.list"))
                .isEqualTo("a lazy collection");
    }

    @Test
    void a_proxy_that_brings_its_own_collection_along_is_what_was_touched() {
        assertThat(trigger(COLLECTION, "org.hibernate.proxy.AbstractLazyInitializer.initialize", "com.acme.Tasks.list"))
                .isEqualTo("a lazy association");
    }

    @Test
    void a_field_of_an_enhanced_entity_goes_by_its_getter() {
        String field = "org.apache.openjpa.kernel.StateManagerImpl.accessingField";

        assertThat(trigger(field, "com.acme.Task.getOwner", "com.acme.Tasks.list"))
                .isEqualTo("lazy Task.getOwner");
        assertThat(trigger(
                        "org.apache.openjpa.kernel.StateManagerImpl.load",
                        "com.acme.Task.getOwner",
                        "com.acme.Tasks.list"))
                .isNull();
    }

    @Test
    void a_collection_that_a_serializer_walks_names_both() {
        assertThat(trigger(COLLECTION, "com.fasterxml.jackson.databind.ser.std.CollectionSerializer.serialize"))
                .isEqualTo("a lazy collection, read by Jackson serialization");
        assertThat(trigger("com.acme.Task.getOwner", "com.fasterxml.jackson.databind.ser.BeanPropertyWriter.get"))
                .isEqualTo("Jackson serialization");
    }

    @Test
    void what_a_query_loads_with_its_rows_is_not_lazy() {
        assertThat(trigger(COLLECTION, "org.hibernate.query.spi.AbstractQuery.list", "com.acme.Tasks.list"))
                .isNull();
        assertThat(trigger(VALUE, "org.eclipse.persistence.internal.jpa.QueryImpl.getList", "com.acme.Tasks.list"))
                .isNull();
    }

    @Test
    void a_collection_touched_while_a_query_streams_is_lazy() {
        assertThat(trigger(COLLECTION, "com.acme.Tasks.each", "org.hibernate.query.spi.AbstractQuery.list"))
                .isEqualTo("a lazy collection");
    }

    @Test
    void a_nested_select_is_named_whether_it_runs_at_once_or_later() {
        assertThat(trigger("org.apache.ibatis.executor.loader.ResultLoader.loadResult", "com.acme.Tasks.list"))
                .isEqualTo("a nested select");
    }

    @Test
    void what_hibernate_does_for_a_merge_or_an_identity_key_is_named() {
        assertThat(trigger("org.hibernate.event.internal.DefaultMergeEventListener.onMerge", "com.acme.Tasks.save"))
                .isEqualTo("a merge");
        assertThat(trigger("org.hibernate.action.internal.EntityIdentityInsertAction.execute", "com.acme.Tasks.add"))
                .isEqualTo("an identity key");
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
