package dev.roundtrip.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.roundtrip.instrument.program.ConfiguredMethod;
import jakarta.jms.MessageListener;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletRequest;
import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quartz.Job;

/** What woven requests, routes, configured methods and programs say. */
class WovenBoundariesTest {

    private static final String TARGETS = "dev.roundtrip.instrument.target.";
    private static final String JOB = TARGETS + "Job";

    private WeavingLoader loader = weaving();
    private RecordingSink sink;

    private static WeavingLoader weaving(String... methods) {
        List<ConfiguredMethod> configured =
                List.of(methods).stream().map(ConfiguredMethod::parse).toList();
        return new WeavingLoader(configured, name -> name.startsWith(TARGETS));
    }

    @BeforeEach
    void listen() {
        sink = RecordingSink.listen();
    }

    @AfterEach
    void close() throws Exception {
        sink.close();
        loader.close();
    }

    private Object make(String simpleName) throws Exception {
        return loader.loadClass(TARGETS + simpleName).getDeclaredConstructor().newInstance();
    }

    @Test
    void tells_a_request_through_a_jakarta_filter() throws Exception {
        var filter = (jakarta.servlet.Filter) make("JakartaFilter");

        filter.doFilter(null, null, (request, response) -> sink.events.add("the application"));

        assertThat(sink.events)
                .containsExactly(
                        "enter REQUEST_SERVLET JakartaFilter null[null]",
                        "the application",
                        "exit REQUEST_SERVLET null");
    }

    @Test
    void tells_a_javax_servlet_that_fails_and_lets_its_exception_through() throws Exception {
        var servlet = (javax.servlet.Servlet) make("JavaxServlet");

        Throwable caught = catchThrowable(() -> servlet.service(null, null));

        assertThat(caught).hasMessage("broken").isSameAs(sink.thrown.get(0));
        assertThat(sink.events)
                .containsExactly(
                        "enter REQUEST_SERVLET JavaxServlet null[null]", "fail REQUEST_SERVLET ServletException");
    }

    @Test
    void tells_when_a_request_becomes_asynchronous_and_when_it_is_completed() throws Exception {
        AsyncContext context = (AsyncContext) make("JakartaContext");
        var request = (ServletRequest) loader.loadClass(TARGETS + "JakartaAsync")
                .getConstructor(ServletRequest.class, AsyncContext.class)
                .newInstance(noRequest(), context);

        request.startAsync();
        request.startAsync(null, null);
        call(request, "complete");
        context.dispatch();

        assertThat(sink.events)
                .containsExactly(
                        "enter ASYNC_START JakartaAsync null",
                        "exit ASYNC_START JakartaContext",
                        "enter ASYNC_START JakartaAsync null",
                        "exit ASYNC_START JakartaContext",
                        "enter ASYNC_COMPLETE JakartaContext null",
                        "exit ASYNC_COMPLETE null");
    }

    private static ServletRequest noRequest() {
        return (ServletRequest) Proxy.newProxyInstance(
                ServletRequest.class.getClassLoader(), new Class<?>[] {ServletRequest.class}, (proxy, method, args) -> {
                    throw new AssertionError("asked for " + method);
                });
    }

    @Test
    void tells_a_job_of_quartz() throws Exception {
        ((Job) make("QuartzJob")).execute(null);

        assertThat(sink.events)
                .containsExactly("enter REQUEST_SCHEDULED QuartzJob execute", "exit REQUEST_SCHEDULED null");
    }

    @Test
    void tells_a_message_of_jms() throws Exception {
        ((MessageListener) make("JakartaListener")).onMessage(null);

        assertThat(sink.events)
                .containsExactly("enter REQUEST_MESSAGE JakartaListener onMessage", "exit REQUEST_MESSAGE null");
    }

    @Test
    void tells_the_route_of_a_resource_method() throws Exception {
        Object owners = make("JakartaOwners");
        call(owners, "all");
        owners.getClass().getMethod("pets", long.class).invoke(owners, 17L);
        call(owners, "visits");
        call(make("JavaxPets"), "delete");

        assertThat(sink.events)
                .containsExactly(
                        "enter ROUTE JakartaOwners /owners",
                        "exit ROUTE String",
                        "enter ROUTE JakartaOwners /owners/{ownerId}/pets",
                        "exit ROUTE String",
                        "enter ROUTE JavaxPets /pets/{petId}",
                        "exit ROUTE 1");
    }

    private static void call(Object target, String method) throws Exception {
        target.getClass().getMethod(method).invoke(target);
    }

    @Test
    void tells_configured_methods_of_every_shape() throws Exception {
        loader = weaving(JOB + "#run[0]", JOB + "#compute[0]", JOB + "#letter[0]", JOB + "#ratio");
        Object job = make("Job");
        Class<?> type = job.getClass();

        assertThat(type.getMethod("run").invoke(job)).isEqualTo("ran");
        assertThat(type.getMethod("run", long.class, double.class).invoke(job, 7L, 1.0))
                .isEqualTo(7L);
        assertThat(type.getMethod("compute", double.class).invoke(null, 3.0)).isEqualTo(1.5);
        assertThat(type.getMethod("ratio").invoke(job)).isEqualTo(0.5f);
        var letter = type.getDeclaredMethod("letter", String.class);
        letter.setAccessible(true);
        assertThat(letter.invoke(job, "x")).isEqualTo('x');

        assertThat(sink.events)
                .containsExactly(
                        "enter REQUEST_METHOD Job " + JOB + "#run",
                        "exit REQUEST_METHOD String",
                        "enter REQUEST_METHOD Job " + JOB + "#run[7]",
                        "exit REQUEST_METHOD 7",
                        "enter REQUEST_METHOD null " + JOB + "#compute[3.0]",
                        "exit REQUEST_METHOD null",
                        "enter REQUEST_METHOD Job " + JOB + "#ratio",
                        "exit REQUEST_METHOD null",
                        "enter REQUEST_METHOD Job " + JOB + "#letter[x]",
                        "exit REQUEST_METHOD 120");
    }

    @Test
    void tells_the_program_and_its_end() throws Exception {
        var main = loader.loadClass(JOB).getMethod("main", String[].class);
        main.invoke(null, (Object) new String[0]);
        assertThatThrownBy(() -> main.invoke(null, (Object) new String[] {"bad"}))
                .hasCauseInstanceOf(IllegalArgumentException.class);

        assertThat(sink.events)
                .containsExactly(
                        "enter REQUEST_MAIN null " + JOB,
                        "exit REQUEST_MAIN null",
                        "enter REQUEST_MAIN null " + JOB,
                        "fail REQUEST_MAIN IllegalArgumentException");
    }

    @Test
    void tells_that_something_is_closed_in_the_parent_of_all_that_can_be() throws Exception {
        ((AutoCloseable) make("WrappedJdbcObject")).close();

        assertThat(sink.events)
                .containsExactly("enter CLOSE_CONNECTION WrappedJdbcObject null", "exit CLOSE_CONNECTION null");
    }

    @Test
    void leaves_classes_alone_that_use_or_manage_connections_but_are_none() throws Exception {
        loader.loadClass(TARGETS + "TaskDao");
        loader.loadClass(TARGETS + "ConnectionHolder");

        assertThat(loader.transformer.wovenClasses()).isZero();
    }
}
