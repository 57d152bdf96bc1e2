package dev.roundtrip.demo.story4;

import dev.roundtrip.demo.db.Login;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** After: one connection, one transaction, one batch for each kind of write, and the plan stored once. */
final class AllAtOnce {

    private final Login login;

    AllAtOnce(Login login) {
        this.login = login;
    }

    void approve(List<Long> actions) throws SQLException {
        try (Connection connection = DriverManager.getConnection(login.url(), login.user(), login.password())) {
            connection.setAutoCommit(false);
            setStatus(connection, actions);
            addApprovals(connection, actions);
            PlanSnapshot.store(connection);
            connection.commit();
        }
    }

    private static void setStatus(Connection connection, List<Long> actions) throws SQLException {
        write(connection, "update action set status = 'APPROVED' where id = ?", actions);
    }

    private static void addApprovals(Connection connection, List<Long> actions) throws SQLException {
        write(
                connection,
                "insert into approval (action_id, approved_by, cost_cents)"
                        + " select id, 'board', cost_cents from action where id = ?",
                actions);
    }

    private static void write(Connection connection, String sql, List<Long> actions) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (long action : actions) {
                statement.setLong(1, action);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
