package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;

/** A list whose every row names the next: each result drives the next query, no batch could do it. */
public final class TreeWalk {

    private TreeWalk() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.connect()) {
            fill(connection);
            try (PreparedStatement next = connection.prepareStatement("SELECT next FROM node WHERE id = ?")) {
                long id = 9001;
                while (id != 0) {
                    next.setLong(1, id);
                    id = single(next.executeQuery());
                }
            }
        }
    }

    private static void fill(Connection connection) throws Exception {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE node(id BIGINT PRIMARY KEY, next BIGINT)");
            statement.execute("INSERT INTO node SELECT 9001 + x * 13, CASEWHEN(x = 8, 0, 9014 + x * 13)"
                    + " FROM SYSTEM_RANGE(0, 8)");
        }
    }

    private static long single(ResultSet rows) throws Exception {
        try (ResultSet row = rows) {
            row.next();
            return row.getLong(1);
        }
    }
}
