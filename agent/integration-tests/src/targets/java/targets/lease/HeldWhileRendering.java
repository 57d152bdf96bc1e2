package targets.lease;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.Statement;

/** The connection stays borrowed while the request does something slow that needs none. */
public final class HeldWhileRendering {

    private HeldWhileRendering() {}

    public static void main(String[] args) throws Exception {
        try (HikariDataSource pool = Shop.pool("held", 4)) {
            Shop.fill(pool);
            Server.oneByOne(3, () -> {
                try (Connection connection = pool.getConnection()) {
                    Shop.stock(connection, 40014);
                    Thread.sleep(250);
                    mark(connection);
                }
            });
        }
    }

    private static void mark(Connection connection) throws Exception {
        try (Statement update = connection.createStatement()) {
            update.executeUpdate("UPDATE item SET stock = 1 WHERE id = 40014"); // expect: held-idle likely 1
        }
    }
}
