package dev.roundtrip.demo.story4;

import dev.roundtrip.demo.db.Login;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Before: each step takes care of itself, from its connection to its commit. */
final class StepByStep {

    private final Login login;

    StepByStep(Login login) {
        this.login = login;
    }

    void approve(List<Long> actions) throws SQLException {
        for (long action : actions) {
            setStatus(action);
            addApproval(action);
            storePlan();
        }
    }

    private void setStatus(long action) throws SQLException {
        write("update action set status = 'APPROVED' where id = ?", action);
    }

    private void addApproval(long action) throws SQLException {
        write(
                "insert into approval (action_id, approved_by, cost_cents)"
                        + " select id, 'board', cost_cents from action where id = ?",
                action);
    }

    private void write(String sql, long action) throws SQLException {
        try (Connection connection = open()) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setLong(1, action);
                statement.executeUpdate();
            }
            connection.commit();
        }
    }

    private void storePlan() throws SQLException {
        try (Connection connection = open()) {
            PlanSnapshot.store(connection);
            connection.commit();
        }
    }

    private Connection open() throws SQLException {
        Connection connection = DriverManager.getConnection(login.url(), login.user(), login.password());
        connection.setAutoCommit(false);
        return connection;
    }
}
