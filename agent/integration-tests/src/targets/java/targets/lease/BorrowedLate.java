package targets.lease;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;

/** The same slow request, which gives the connection back before; and one whose database is slow, not the program. */
public final class BorrowedLate {

    private BorrowedLate() {}

    public static void main(String[] args) throws Exception {
        try (HikariDataSource pool = Shop.pool("late", 4)) {
            Shop.fill(pool);
            Server.oneByOne(3, () -> {
                try (Connection connection = pool.getConnection()) {
                    Shop.stock(connection, 40014);
                }
                Thread.sleep(150);
                try (Connection connection = pool.getConnection()) {
                    Shop.slowQuery(connection, 150);
                }
            });
        }
    }
}
