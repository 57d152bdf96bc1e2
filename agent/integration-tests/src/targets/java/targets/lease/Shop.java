package targets.lease;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** An H2 in memory behind a pool. */
public final class Shop {

    private Shop() {}

    static HikariDataSource pool(String database, int size) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:mem:" + database + ";DB_CLOSE_DELAY=-1");
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(size);
        return new HikariDataSource(config);
    }

    static void fill(HikariDataSource pool) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE item(id INT PRIMARY KEY, stock INT)");
            statement.execute("INSERT INTO item SELECT 40000 + x * 7, x FROM SYSTEM_RANGE(1, 100)");
            statement.execute("CREATE ALIAS SLEEP FOR \"targets.lease.Shop.sleep\"");
        }
    }

    /** The database takes its time. */
    public static int sleep(int millis) throws InterruptedException {
        Thread.sleep(millis);
        return millis;
    }

    static int stock(Connection connection, int id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT stock FROM item WHERE id = ?")) {
            query.setInt(1, id);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getInt(1) : 0;
            }
        }
    }

    static void query(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                rows.getObject(1);
            }
        }
    }

    static void slowQuery(Connection connection, int millis) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT SLEEP(?) FROM item WHERE id = 40007")) {
            query.setInt(1, millis);
            try (ResultSet row = query.executeQuery()) {
                row.next();
            }
        }
    }
}
