package targets.lease;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;

/** A second connection of the pool while the first is held and used: the first one runs nothing until the second is back. */
public final class NestedBorrow {

    private NestedBorrow() {}

    public static void main(String[] args) throws Exception {
        try (HikariDataSource pool = Shop.pool("nested", 4)) {
            Shop.fill(pool);
            for (int order = 0; order < 3; order++) {
                try (Connection outer = pool.getConnection()) {
                    audit(pool, order);
                    System.out.println(Shop.stock(outer, 40350 + order * 7));
                }
            }
        }
    }

    private static void audit(HikariDataSource pool, int order) throws Exception {
        try (Connection inner = pool.getConnection()) { // expect: nested-connection confirmed 3
            System.out.println(Shop.stock(inner, 40007 + order * 7));
        }
    }
}
