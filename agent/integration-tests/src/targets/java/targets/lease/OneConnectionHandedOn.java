package targets.lease;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;

/** The same work on one connection that is handed on. */
public final class OneConnectionHandedOn {

    private OneConnectionHandedOn() {}

    public static void main(String[] args) throws Exception {
        try (HikariDataSource pool = Shop.pool("handed", 4)) {
            Shop.fill(pool);
            for (int order = 0; order < 2; order++) {
                try (Connection connection = pool.getConnection()) {
                    System.out.println(Shop.stock(connection, 40007 + order * 7));
                    System.out.println(Shop.stock(connection, 40350 + order * 7));
                }
                try (Connection again = pool.getConnection()) {
                    System.out.println(Shop.stock(again, 40070 + order * 7));
                }
            }
        }
    }
}
