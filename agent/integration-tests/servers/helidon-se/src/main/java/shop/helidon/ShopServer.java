package shop.helidon;

import com.zaxxer.hikari.HikariDataSource;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import shop.Shop;

/** A virtual thread for each connection. */
public final class ShopServer {

    private final Shop shop;
    private final ExecutorService others = Executors.newVirtualThreadPerTaskExecutor();

    private ShopServer(Shop shop) {
        this.shop = shop;
    }

    public static void main(String[] arguments) throws SQLException {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl("jdbc:h2:mem:shop");
        source.setMinimumIdle(2);
        source.setMaximumPoolSize(16);
        ShopServer server = new ShopServer(new Shop(source).open());
        WebServer.builder()
                .host("127.0.0.1")
                .port(Integer.parseInt(arguments[0]))
                .routing(routing -> routing.get("/guilty/{customer}", server::guilty)
                        .get("/innocent/{customer}", server::innocent)
                        .get("/away/{customer}", server::away))
                .build()
                .start();
    }

    private void guilty(ServerRequest request, ServerResponse response) throws SQLException {
        answer(response, shop.guilty(customer(request)));
    }

    private void innocent(ServerRequest request, ServerResponse response) throws SQLException {
        answer(response, shop.innocent(customer(request)));
    }

    /** Another virtual thread asks while this one waits. */
    private void away(ServerRequest request, ServerResponse response) throws Exception {
        int customer = customer(request);
        answer(response, others.submit(() -> shop.guilty(customer)).get());
    }

    private static int customer(ServerRequest request) {
        return Integer.parseInt(request.path().pathParameters().get("customer"));
    }

    private static void answer(ServerResponse response, String text) {
        response.header(HeaderNames.CONTENT_TYPE, "text/plain").send(text);
    }
}
