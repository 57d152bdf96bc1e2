package targets.lease;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;

/** Four requests at once want the pool's only connection, which each of them keeps busy. */
public final class PoolTooSmall {

    private PoolTooSmall() {}

    public static void main(String[] args) throws Exception {
        try (HikariDataSource pool = Shop.pool("small", 1)) {
            Shop.fill(pool);
            Server.atOnce(24, () -> {
                try (Connection connection = pool.getConnection()) { // expect: pool-wait likely 1
                    Shop.slowQuery(connection, 40);
                }
            });
        }
    }
}
