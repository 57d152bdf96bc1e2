package shop.vertx;

import com.zaxxer.hikari.HikariDataSource;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.sql.SQLException;
import shop.Shop;

/** Every request is taken in by one event loop; what blocks is done by workers. */
public final class ShopServer {

    private final Shop shop;
    private final Vertx vertx;

    private ShopServer(Shop shop, Vertx vertx) {
        this.shop = shop;
        this.vertx = vertx;
    }

    public static void main(String[] arguments) throws SQLException {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl("jdbc:h2:mem:shop");
        source.setMinimumIdle(2);
        source.setMaximumPoolSize(16);
        Vertx vertx = Vertx.vertx();
        ShopServer server = new ShopServer(new Shop(source).open(), vertx);
        Router router = Router.router(vertx);
        router.get("/guilty/:customer").blockingHandler(server::guilty);
        router.get("/innocent/:customer").blockingHandler(server::innocent);
        router.get("/away/:customer").handler(server::away);
        vertx.createHttpServer()
                .requestHandler(router)
                .listen(Integer.parseInt(arguments[0]), "127.0.0.1")
                .onFailure(failure -> System.exit(1));
    }

    private void guilty(RoutingContext context) {
        try {
            answer(context, shop.guilty(customer(context)));
        } catch (SQLException e) {
            context.fail(e);
        }
    }

    private void innocent(RoutingContext context) {
        try {
            answer(context, shop.innocent(customer(context)));
        } catch (SQLException e) {
            context.fail(e);
        }
    }

    /** In turn with all others of this event loop, which answers when the worker is done. */
    private void away(RoutingContext context) {
        vertx.executeBlocking(() -> shop.guilty(customer(context)))
                .onSuccess(text -> answer(context, text))
                .onFailure(context::fail);
    }

    private static int customer(RoutingContext context) {
        return Integer.parseInt(context.pathParam("customer"));
    }

    private static void answer(RoutingContext context, String text) {
        context.response().putHeader("content-type", "text/plain").end(text);
    }
}
