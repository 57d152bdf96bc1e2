package targets.driver;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;

/** Warnings of a connection, a statement and a result. */
final class Warnings {

    private Warnings() {}

    static void show(Database database, Connection connection) throws SQLException {
        connection.clearWarnings();
        print(connection.getWarnings());
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS never_there");
            print(statement.getWarnings());
            try (ResultSet rows = statement.executeQuery("SELECT COUNT(*), MAX(CAST(NULL AS INT)) FROM author")) {
                rows.next();
                System.out.println(rows.getInt(1) + " " + rows.getInt(2) + " " + rows.wasNull());
                print(rows.getWarnings());
                rows.clearWarnings();
            }
        }
    }

    private static void print(SQLWarning first) {
        for (SQLWarning warning = first; warning != null; warning = warning.getNextWarning()) {
            System.out.println("warning " + warning.getSQLState() + " " + warning.getErrorCode());
        }
    }
}
