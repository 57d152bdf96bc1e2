package targets.lease;

import java.sql.Connection;
import org.apache.commons.dbcp2.BasicDataSource;

/** A pool that begins anew after every fourth request. */
public final class ConnectionsThatDoNotLast {

    private static int served;

    private ConnectionsThatDoNotLast() {}

    public static void main(String[] args) throws Exception {
        try (BasicDataSource pool = new BasicDataSource()) {
            pool.setUrl("jdbc:h2:mem:churn;DB_CLOSE_DELAY=-1");
            pool.setUsername("");
            pool.setPassword("");
            Server.oneByOne(700, () -> {
                try (Connection connection = pool.getConnection()) { // expect: pool-churn info 1
                    Shop.query(connection, "SELECT 1");
                }
                if (++served % 4 == 0) {
                    pool.restart();
                }
            });
        }
    }
}
