package dev.roundtrip.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestNamesTest {

    // The constants of RoundtripSink, which lies in java.base only when the agent runs.
    private static final int SERVLET = 32;
    private static final int EXCHANGE = 33;
    private static final int SCHEDULED = 34;
    private static final int METHOD = 35;
    private static final int MAIN = 36;
    private static final int MESSAGE = 38;

    private static final String SPRING_ROUTE = "org.springframework.web.servlet.HandlerMapping.bestMatchingPattern";

    private final RequestNames names = new RequestNames();
    private final Map<String, Object> attributes = new HashMap<>();
    private String servletPath = "";
    private String pathInfo;

    @ParameterizedTest
    @ValueSource(classes = {jakarta.servlet.http.HttpServletRequest.class, javax.servlet.http.HttpServletRequest.class})
    void names_a_servlet_request_by_method_and_folded_path(Class<?> api) {
        Object request = servletRequest(api, "/shop", "/shop/owners/17");

        assertThat(names.atStart(SERVLET, null, request)).isEqualTo("GET /shop/owners/{id}");
    }

    @ParameterizedTest
    @ValueSource(classes = {jakarta.servlet.http.HttpServletRequest.class, javax.servlet.http.HttpServletRequest.class})
    void prefers_the_route_that_spring_chose(Class<?> api) {
        Object request = servletRequest(api, "/shop", "/shop/owners/17");
        attributes.put(SPRING_ROUTE, "/owners/{ownerId}");

        assertThat(names.atEnd(SERVLET, null, request, "GET /shop/owners/{id}"))
                .isEqualTo("GET /shop/owners/{ownerId}");
    }

    @Test
    void keeps_the_first_name_where_no_route_was_chosen() {
        Object request = servletRequest(jakarta.servlet.http.HttpServletRequest.class, "", "/owners/17");

        assertThat(names.atEnd(SERVLET, null, request, "GET /owners/{id}")).isEqualTo("GET /owners/{id}");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 404, 499})
    void a_servlet_request_that_was_answered_did_not_fail(int status) {
        assertThat(names.failed(SERVLET, null, answered(jakarta.servlet.http.HttpServletResponse.class, status)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {jakarta.servlet.http.HttpServletResponse.class, javax.servlet.http.HttpServletResponse.class})
    void a_servlet_request_failed_whose_response_has_a_status_of_500_or_more(Class<?> api) {
        assertThat(names.failed(SERVLET, null, answered(api, 500))).isTrue();
        assertThat(names.failed(SERVLET, null, answered(api, 503))).isTrue();
    }

    @Test
    void a_servlet_request_failed_that_went_through_the_error_handling() {
        attributes.put("jakarta.servlet.error.status_code", 404);
        assertThat(names.failed(SERVLET, null, answered(Object.class, 0))).isFalse();

        attributes.put("jakarta.servlet.error.status_code", 500);
        assertThat(names.failed(SERVLET, null, answered(Object.class, 0))).isTrue();
    }

    /** A response of {@code Object} is one that does not tell its status, as before Servlet 3. */
    private Object[] answered(Class<?> api, int status) {
        Object request = servletRequest(jakarta.servlet.http.HttpServletRequest.class, "", "/")[0];
        if (!api.isInterface()) {
            return new Object[] {request, new Object()};
        }
        Object response = Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {api}, (proxy, method, arguments) -> status);
        return new Object[] {request, response};
    }

    @ParameterizedTest
    @CsvSource({
        "'',    '',        /orders/17, /orders/{orderId},     GET /orders/{orderId}",
        "'',    /api,      /orders/17, /orders/{orderId},     GET /api/orders/{orderId}",
        "/shop, /api,      /orders/17, /orders/{orderId},     GET /shop/api/orders/{orderId}",
        "/shop, /api,      /orders/17, /shop/api/orders/{id}, GET /shop/api/orders/{id}",
        "'',    /orders/17,          , /orders/{orderId},     GET /orders/{orderId}",
        "'',    /api,                , /,                     GET /api/",
        "'',    /,                   , /,                     GET /",
    })
    void puts_what_the_application_is_mapped_to_in_front_of_a_template(
            String context, String servletPath, String pathInfo, String template, String name) {
        this.servletPath = servletPath;
        this.pathInfo = pathInfo;
        Object request = servletRequest(jakarta.servlet.http.HttpServletRequest.class, context, "/ignored");

        assertThat(names.routed(SERVLET, request, template, "GET /ignored")).isEqualTo(name);
    }

    @Test
    void keeps_the_template_alone_where_the_request_does_not_answer() {
        assertThat(names.routed(SERVLET, "no request", "/orders/{orderId}", "GET /orders/{id}"))
                .isEqualTo("GET /orders/{orderId}");
    }

    @Test
    void names_an_exchange_of_the_jdk_server_whose_class_is_hidden_in_a_module() throws Exception {
        ConcurrentLinkedQueue<String> seen = new ConcurrentLinkedQueue<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api2026/owners", exchange -> {
            seen.add(names.atStart(EXCHANGE, null, exchange) + " failed " + names.failed(EXCHANGE, null, exchange));
            seen.add(names.routed(EXCHANGE, exchange, "/{ownerId}", "GET /ignored"));
            exchange.sendResponseHeaders(503, -1);
            seen.add("failed " + names.failed(EXCHANGE, null, exchange));
            exchange.close();
        });
        server.start();
        try {
            get(server, "/api2026/owners/17/pets?page=2");
            get(server, "/api2026/owners");
        } finally {
            server.stop(0);
        }

        assertThat(seen)
                .containsExactly(
                        "GET /api2026/owners/{id}/pets failed false",
                        "GET /api2026/owners/{ownerId}",
                        "failed true",
                        "GET /api2026/owners failed false",
                        "GET /api2026/owners/{ownerId}",
                        "failed true");
    }

    private static void get(HttpServer server, String path) throws Exception {
        URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
        HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.discarding());
    }

    @Test
    void names_a_scheduled_method_by_its_target() throws Exception {
        Runnable runnable = new ScheduledMethodRunnable(this);

        assertThat(names.atStart(SCHEDULED, runnable, null))
                .isEqualTo(getClass().getName() + ".nightly");
    }

    @Test
    void names_a_handler_of_messages_by_the_class_of_its_bean() throws Exception {
        assertThat(names.atStart(MESSAGE, new Handler(this), null))
                .isEqualTo(getClass().getName() + ".nightly");
        assertThat(names.isUnit(MESSAGE, new Handler(this), null)).isTrue();
    }

    @Test
    void names_a_handler_whose_bean_does_not_tell_by_the_class_that_declares_its_method() throws Exception {
        Object proxy = Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Runnable.class}, (self, method, arguments) -> null);

        assertThat(names.atStart(MESSAGE, new Handler("nameOfABean"), null))
                .isEqualTo(getClass().getName() + ".nightly");
        assertThat(names.atStart(MESSAGE, new Handler(proxy), null))
                .isEqualTo(getClass().getName() + ".nightly");
    }

    @Test
    void a_step_of_spring_integration_is_no_unit() {
        assertThat(names.isUnit(MESSAGE, new org.springframework.integration.Step(), null))
                .isFalse();
    }

    /** Has the methods of Spring's handlers of messages. */
    public static final class Handler {
        private final Object bean;

        Handler(Object bean) {
            this.bean = bean;
        }

        public Object getBean() {
            return bean;
        }

        public java.lang.reflect.Method getMethod() throws NoSuchMethodException {
            return RequestNamesTest.class.getDeclaredMethod("nightly");
        }
    }

    @Test
    void names_a_job_and_a_listener_by_their_classes() {
        assertThat(names.atStart(SCHEDULED, this, "execute"))
                .isEqualTo(getClass().getName() + ".execute");
        assertThat(names.atStart(MESSAGE, new Listener$$Proxy(), "onMessage"))
                .isEqualTo(getClass().getName() + "$Listener.onMessage");
    }

    /** Has a name as generated sub-classes have them. */
    static final class Listener$$Proxy {}

    @Test
    void tells_the_argument_of_a_configured_method_only_where_its_text_is_its_value() {
        assertThat(names.atStart(METHOD, null, "com.acme.Job#run")).isEqualTo("com.acme.Job#run");
        assertThat(configured("eu")).isEqualTo("com.acme.Job#run[eu]");
        assertThat(configured(7L)).isEqualTo("com.acme.Job#run[7]");
        assertThat(configured(Thread.State.BLOCKED)).isEqualTo("com.acme.Job#run[BLOCKED]");
        assertThat(configured(null)).isEqualTo("com.acme.Job#run");
        assertThat(configured(this)).isEqualTo("com.acme.Job#run");
    }

    private String configured(Object value) {
        return names.atStart(METHOD, null, new Object[] {"com.acme.Job#run", value});
    }

    @Test
    void names_the_program_by_its_main_class() {
        assertThat(names.atStart(MAIN, null, "com.acme.Import")).isEqualTo("main com.acme.Import");
    }

    @Test
    void survives_a_request_that_throws_and_an_object_that_is_none() {
        Object throwing = Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {jakarta.servlet.http.HttpServletRequest.class},
                (proxy, method, arguments) -> {
                    throw new StackOverflowError();
                });

        for (Object odd : new Object[] {new Object[] {throwing, throwing}, new Object[] {null, null}, "text", null}) {
            assertThat(names.atStart(SERVLET, null, odd)).isEqualTo("request");
            assertThat(names.atEnd(SERVLET, null, odd, "request")).isEqualTo("request");
            assertThat(names.failed(SERVLET, null, odd)).isFalse();
            assertThat(names.atStart(EXCHANGE, null, odd)).isEqualTo("request");
            assertThat(names.failed(EXCHANGE, null, odd)).isFalse();
            assertThat(names.atStart(SCHEDULED, odd, null)).isEqualTo("request");
        }
    }

    @Test
    void cleans_a_hostile_path() {
        Object request = servletRequest(jakarta.servlet.http.HttpServletRequest.class, "", "/a\u001b[31mred");

        assertThat(names.atStart(SERVLET, null, request)).isEqualTo("GET /a\\u001b[31mred");
    }

    private Object[] servletRequest(Class<?> api, String contextPath, String uri) {
        Object request = Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {api}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "getMethod":
                            return "GET";
                        case "getContextPath":
                            return contextPath;
                        case "getServletPath":
                            return servletPath;
                        case "getPathInfo":
                            return pathInfo;
                        case "getRequestURI":
                            return uri;
                        case "getAttribute":
                            return attributes.get(arguments[0]);
                        default:
                            throw new AssertionError("asked for " + method);
                    }
                });
        return new Object[] {request, null};
    }

    /** Has the methods of Spring's class of this name, which needs half of Spring to be made. */
    public static final class ScheduledMethodRunnable implements Runnable {
        private final Object target;

        ScheduledMethodRunnable(Object target) {
            this.target = target;
        }

        public Object getTarget() {
            return target;
        }

        public java.lang.reflect.Method getMethod() throws NoSuchMethodException {
            return target.getClass().getDeclaredMethod("nightly");
        }

        @Override
        public void run() {}
    }

    void nightly() {}

    private static final int TEST = 41;
    private static final int SET_UP = 42;
    private static final int TEAR_DOWN = 43;

    private static class OwnerTest {
        class Visits {}
    }

    @Test
    void names_a_test_by_its_class_and_method() {
        Object self = new OwnerTest();

        assertThat(names.atStart(TEST, self, "com.acme.AbstractTest#shows_visits\nshows_visits()V"))
                .isEqualTo("test RequestNamesTest.OwnerTest.shows_visits");
        assertThat(names.atStart(SET_UP, null, "com.acme.OwnerTest#load")).isEqualTo("set-up OwnerTest.load");
        assertThat(names.atStart(TEAR_DOWN, null, "com.acme.OwnerTest$Visits#clear"))
                .isEqualTo("tear-down OwnerTest.Visits.clear");
    }

    @Test
    void never_gives_tests_of_two_classes_one_name() {
        assertThat(names.atStart(TEST, null, "com.acme.web.OwnerTest#load")).isEqualTo("test OwnerTest.load");
        assertThat(names.atStart(TEST, null, "com.acme.data.OwnerTest#load"))
                .isEqualTo("test com.acme.data.OwnerTest.load");
        assertThat(names.atStart(TEST, null, "com.acme.web.OwnerTest#save")).isEqualTo("test OwnerTest.save");
        assertThat(names.atStart(TEST, null, "OwnerTest#load")).isEqualTo("test (no package).OwnerTest.load");
    }

    @Test
    void knows_the_package_of_a_test_whatever_it_is_called() {
        assertThat(names.packageAtStart(TEST, new OwnerTest(), "com.acme.AbstractTest#shows_visits"))
                .isEqualTo("dev.roundtrip.engine.naming");
        assertThat(names.packageAtStart(SET_UP, null, "com.acme.web.OwnerTest$Visits#load 1.5"))
                .isEqualTo("com.acme.web");
        assertThat(names.packageAtStart(TEST, null, "OwnerTest#load")).isEmpty();
        assertThat(names.packageAtStart(METHOD, null, "com.acme.Job#run")).isNull();
    }

    @Test
    void a_test_is_told_by_the_class_that_runs_and_the_method_that_is_shown() {
        assertThat(names.test(new OwnerTest(), OwnerTest.class.getName() + "#shows visits\n$spock_feature_0()V"))
                .isEqualTo(OwnerTest.class.getName() + "#shows visits");
    }

    @Test
    void annotations_that_the_class_file_has_and_the_class_has_not_are_told_as_unread() {
        String given = OwnerTest.class.getName() + "#load\nload()V\nasks";

        assertThat(names.test(new OwnerTest(), given))
                .isEqualTo(OwnerTest.class.getName()
                        + "#load\nunread roundtrip-annotations is not on the class path of the tests");
    }
}
