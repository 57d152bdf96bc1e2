package targets.lease;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;

/** Connections of two databases at once: neither pool waits for itself. */
public final class TwoPools {

    private TwoPools() {}

    public static void main(String[] args) throws Exception {
        try (HikariDataSource orders = Shop.pool("orders", 4);
                HikariDataSource audits = Shop.pool("audits", 4)) {
            Shop.fill(orders);
            Shop.fill(audits);
            for (int order = 0; order < 2; order++) {
                try (Connection outer = orders.getConnection();
                        Connection inner = audits.getConnection()) {
                    System.out.println(Shop.stock(outer, 40014 + order) + Shop.stock(inner, 40114 + order));
                }
            }
        }
    }
}
