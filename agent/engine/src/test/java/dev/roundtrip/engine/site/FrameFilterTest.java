package dev.roundtrip.engine.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FrameFilterTest {

    private static final StackTraceElement[] STACK = {
        frame("org.h2.jdbc.JdbcPreparedStatement", "executeQuery", 96),
        frame("com.acme.Dao$$SpringCGLIB$$0", "find", 1),
        frame("com.acme.Dao", "find", 7),
        frame("jdk.proxy2.$Proxy81", "find", -1),
        frame("com.acme.Page", "lambda$show$3", 12),
        frame("java.util.ArrayList", "forEach", 1596),
        frame("com.acme.Page", "show", 11),
        frame("org.apache.catalina.core.StandardWrapperValve", "invoke", 166),
        frame("java.lang.Thread", "run", 840),
    };

    @Test
    void bodies_that_a_programmer_wrote_in_scala_or_kotlin_are_not_taken_for_generated_classes() {
        List<Site> frames = new FrameFilter(List.of()).applicationFrames(new StackTraceElement[] {
            frame("com.acme.Page$$anon$1", "apply", 3),
            frame("com.acme.Page$$inlined$map$1", "collect", 4),
            frame("com.acme.Page$$FastClassBySpringCGLIB$$1", "invoke", 5),
        });

        assertThat(frames).extracting(site -> site.line).containsExactly(3, 4);
    }

    @Test
    void bodies_of_lambdas_go_by_the_method_that_they_were_written_in() {
        assertThat(writtenAs("com.acme.Page", "lambda$show$3")).isEqualTo("com.acme.Page.show");
        assertThat(writtenAs("com.acme.PageKt", "show$lambda$0$1")).isEqualTo("com.acme.PageKt.show");
        assertThat(writtenAs("com.acme.PageKt$show$titles$1", "invokeSuspend")).isEqualTo("com.acme.PageKt.show");
        assertThat(writtenAs("com.acme.Page$Inner$show$1$2", "invoke")).isEqualTo("com.acme.Page$Inner.show");
        assertThat(writtenAs("com.acme.PageKt$show$$inlined$map$1", "emit")).isEqualTo("com.acme.PageKt.show");
        assertThat(writtenAs("com.acme.Page$", "$anonfun$show$2")).isEqualTo("com.acme.Page$.show");
        assertThat(writtenAs("com.acme.Page$", "show$$anonfun$1")).isEqualTo("com.acme.Page$.show");
    }

    @Test
    void classes_without_a_name_that_a_programmer_wrote_keep_theirs() {
        assertThat(writtenAs("com.acme.Page$", "$anonfun$3")).isEqualTo("com.acme.Page$.$anonfun$3");
        assertThat(writtenAs("com.acme.Page$1", "invoke")).isEqualTo("com.acme.Page$1.invoke");
        assertThat(writtenAs("com.acme.Page$show$1", "close")).isEqualTo("com.acme.Page$show$1.close");
        assertThat(writtenAs("com.acme.Page$Inner", "invoke")).isEqualTo("com.acme.Page$Inner.invoke");
        assertThat(writtenAs("com.acme.Page$$inlined$map$1", "emit")).isEqualTo("com.acme.Page$$inlined$map$1.emit");
    }

    @Test
    void accessors_that_a_mapper_wove_into_an_entity_are_nobodys_code() {
        List<Site> frames = new FrameFilter(List.of()).applicationFrames(new StackTraceElement[] {
            new StackTraceElement("com.acme.Task", "pcGetowner", "Task.java", -1),
            frame("com.acme.Task", "_persistence_get_owner", 3),
            frame("com.acme.Task", "$$_hibernate_read_owner", 3),
            frame("com.acme.Task", "getOwner", 4),
            frame("com.acme.Page", "pcGetters", 5),
        });

        assertThat(frames).extracting(site -> site.line).containsExactly(4, 5);
    }

    @Test
    void keeps_the_applications_frames_and_folds_lambdas() {
        List<Site> frames = new FrameFilter(List.of()).applicationFrames(STACK);

        assertThat(frames)
                .extracting(Site::toString)
                .containsExactly(
                        "com.acme.Dao.find(Dao.java:7)",
                        "com.acme.Page.show(Page.java:12)",
                        "com.acme.Page.show(Page.java:11)");
    }

    @Test
    void package_prefixes_narrow_what_counts_as_the_application() {
        assertThat(new FrameFilter(List.of("com.acme.Page")).applicationFrames(STACK))
                .hasSize(2);
        assertThat(new FrameFilter(List.of("org.other.")).applicationFrames(STACK))
                .isEmpty();
    }

    @Test
    void the_root_is_the_outermost_frame_of_the_application() {
        assertThat(new FrameFilter(List.of()).root(STACK).methodName()).isEqualTo("com.acme.Page.show");
    }

    @Test
    void the_root_of_a_library_thread_is_the_librarys_own_method() {
        StackTraceElement[] stack = {
            frame("org.h2.Driver", "connect", 1),
            frame("com.zaxxer.hikari.pool.HikariPool$PoolEntryCreator", "call", 700),
            frame("java.util.concurrent.FutureTask", "run", 264),
            frame("java.lang.Thread", "run", 840),
        };

        assertThat(new FrameFilter(List.of()).root(stack).methodName())
                .isEqualTo("com.zaxxer.hikari.pool.HikariPool$PoolEntryCreator.call");
    }

    private static String writtenAs(String className, String method) {
        return Lambdas.siteOf(frame(className, method, 1)).methodName();
    }

    private static StackTraceElement frame(String className, String method, int line) {
        String simple = className.substring(className.lastIndexOf('.') + 1);
        int nested = simple.indexOf('$');
        String file = line < 0 ? null : (nested > 0 ? simple.substring(0, nested) : simple) + ".java";
        return new StackTraceElement(className, method, file, line);
    }
}
