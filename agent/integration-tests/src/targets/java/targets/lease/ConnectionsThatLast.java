package targets.lease;

import java.sql.Connection;
import org.apache.commons.dbcp2.BasicDataSource;

/** The same requests, and a pool that keeps what it has; once it has to begin anew. */
public final class ConnectionsThatLast {

    private static int served;

    private ConnectionsThatLast() {}

    public static void main(String[] args) throws Exception {
        try (BasicDataSource pool = new BasicDataSource()) {
            pool.setUrl("jdbc:h2:mem:last;DB_CLOSE_DELAY=-1");
            pool.setUsername("");
            pool.setPassword("");
            Server.oneByOne(700, () -> {
                try (Connection connection = pool.getConnection()) {
                    Shop.query(connection, "SELECT 1");
                }
                if (++served == 600) {
                    pool.restart();
                }
            });
        }
    }
}
