package targets.driver;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.rowset.CachedRowSet;
import javax.sql.rowset.JdbcRowSet;
import javax.sql.rowset.RowSetProvider;

/** The row sets of the JDK: filled from a result and by a command, detached, and over a connection. */
final class RowSets {

    private static final String AUTHORS = "SELECT id, name FROM author WHERE id < 204 ORDER BY id";

    private RowSets() {}

    static void cached(Database database, Connection connection) throws SQLException {
        try (CachedRowSet rows = RowSetProvider.newFactory().createCachedRowSet()) {
            try (PreparedStatement authors = connection.prepareStatement(AUTHORS);
                    ResultSet result = authors.executeQuery()) {
                rows.populate(result);
            }
            print(rows);
            rows.setCommand("SELECT name FROM author WHERE id = ?");
            rows.setInt(1, 203);
            rows.execute(connection);
            print(rows);
        }
    }

    static void connected(Database database, Connection connection) throws SQLException {
        try (JdbcRowSet rows = RowSetProvider.newFactory().createJdbcRowSet()) {
            rows.setUrl(database.url());
            rows.setCommand(AUTHORS);
            rows.execute();
            print(rows);
            rows.absolute(2);
            System.out.println(rows.getString("name"));
        }
    }

    private static void print(ResultSet rows) throws SQLException {
        while (rows.next()) {
            System.out.println(rows.getString(1) + " " + rows.getRow());
        }
    }
}
