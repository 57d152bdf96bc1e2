package targets.lease;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;

/** Each request forgets its connection; the pool is large enough to hide it for a while. */
public final class NeverClosed {

    private NeverClosed() {}

    public static void main(String[] args) throws Exception {
        HikariDataSource pool = Shop.pool("leak", 20);
        Shop.fill(pool);
        Server.oneByOne(12, () -> {
            Connection connection = pool.getConnection(); // expect: connection-leak confirmed 1
            Shop.stock(connection, 40014);
        });
        pool.close();
    }
}
