package targets.lease;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;

/** The same requests and a connection for each. */
public final class PoolLargeEnough {

    private PoolLargeEnough() {}

    public static void main(String[] args) throws Exception {
        try (HikariDataSource pool = Shop.pool("large", 4)) {
            Shop.fill(pool);
            Server.atOnce(24, () -> {
                try (Connection connection = pool.getConnection()) {
                    Shop.slowQuery(connection, 40);
                }
            });
        }
    }
}
