package dev.roundtrip.demo.story4;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The whole plan as one document in one row, kept for the people who print it. */
final class PlanSnapshot {

    static final long ID = 1;

    private PlanSnapshot() {}

    /** Reads every action and stores the document again. */
    static void store(Connection connection) throws SQLException {
        String content = read(connection);
        try (PreparedStatement update =
                connection.prepareStatement("update plan_snapshot set content = ? where id = ?")) {
            update.setString(1, content);
            update.setLong(2, ID);
            update.executeUpdate();
        }
    }

    private static String read(Connection connection) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from action order by id")) {
            while (row.next()) {
                plan.append(row.getLong("id")).append(' ');
                plan.append(row.getString("title")).append(' ');
                plan.append(row.getString("status")).append('\n');
            }
        }
        return plan.toString();
    }
}
