package dev.roundtrip.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WebExchangesTest {

    private final RequestNames names = new RequestNames();

    @Test
    void names_a_request_by_method_and_folded_path() throws Exception {
        assertThat(WebExchanges.name(new Request("/orders/7?all=1"))).isEqualTo("GET /orders/{id}");
        assertThat(WebExchanges.name(new Request("http://shop.example/orders/7")))
                .isEqualTo("GET /orders/{id}");
        assertThat(WebExchanges.name(new Request("http://shop.example"))).isEqualTo("GET /");
        assertThat(WebExchanges.name(this)).isNull();
    }

    @Test
    void a_request_that_knows_its_response_is_known_by_that() {
        Request request = new Request("/");

        assertThat(names.exchange(request)).isSameAs(request.response);
        assertThat(names.exchange(this)).isSameAs(this);
        assertThat(names.exchange(new Broken()).getClass()).isEqualTo(Broken.class);
    }

    @Test
    void knows_a_status_by_number_or_by_object() throws Exception {
        assertThat(WebExchanges.status(new Response())).isEqualTo(503);
        assertThat(WebExchanges.status(new Request("/"))).isZero();
    }

    /** As Netty and Vert.x have it. */
    public static final class Request {
        private final String uri;
        private final Response response = new Response();

        Request(String uri) {
            this.uri = uri;
        }

        public Object method() {
            return new StringBuilder("GET");
        }

        public String uri() {
            return uri;
        }

        public Response response() {
            return response;
        }
    }

    @Test
    void asks_the_first_line_of_a_request_that_has_one() throws Exception {
        assertThat(WebExchanges.name(new Helidons())).isEqualTo("GET /orders/{id}");
    }

    /** As Helidon has it. */
    public static final class Helidons {
        public Request prologue() {
            return new Request("/orders/7");
        }
    }

    /** Whose status is an object. */
    public static final class Response {
        public Response status() {
            return this;
        }

        public int code() {
            return 503;
        }
    }

    /** Fails at everything. */
    public static final class Broken {
        public Object response() {
            throw new IllegalStateException("broken");
        }
    }
}
