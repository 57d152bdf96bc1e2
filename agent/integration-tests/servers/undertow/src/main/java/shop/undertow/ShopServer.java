package shop.undertow;

import com.zaxxer.hikari.HikariDataSource;
import io.undertow.Undertow;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.RoutingHandler;
import io.undertow.server.handlers.BlockingHandler;
import io.undertow.util.Headers;
import java.sql.SQLException;
import shop.Shop;

/** Handlers of Undertow's own. */
public final class ShopServer {

    private final Shop shop;

    private ShopServer(Shop shop) {
        this.shop = shop;
    }

    public static void main(String[] arguments) throws SQLException {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl("jdbc:h2:mem:shop");
        source.setMinimumIdle(2);
        source.setMaximumPoolSize(16);
        ShopServer server = new ShopServer(new Shop(source).open());
        Undertow.builder()
                .addHttpListener(Integer.parseInt(arguments[0]), "127.0.0.1")
                .setHandler(new RoutingHandler()
                        .get("/guilty/{customer}", new BlockingHandler(server::guilty))
                        .get("/innocent/{customer}", new BlockingHandler(server::innocent))
                        .get("/away/{customer}", server::away))
                .build()
                .start();
    }

    private void guilty(HttpServerExchange exchange) throws SQLException {
        answer(exchange, shop.guilty(customer(exchange)));
    }

    private void innocent(HttpServerExchange exchange) throws SQLException {
        answer(exchange, shop.innocent(customer(exchange)));
    }

    /** The I/O thread gives it to a worker and answers whatever else comes meanwhile. */
    private void away(HttpServerExchange exchange) {
        exchange.dispatch(() -> {
            try {
                guilty(exchange);
            } catch (SQLException e) {
                exchange.setStatusCode(500).endExchange();
            }
        });
    }

    private static int customer(HttpServerExchange exchange) {
        return Integer.parseInt(exchange.getQueryParameters().get("customer").getFirst());
    }

    private static void answer(HttpServerExchange exchange, String text) {
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "text/plain");
        exchange.getResponseSender().send(text);
    }
}
