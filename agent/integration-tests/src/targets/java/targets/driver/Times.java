package targets.driver;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Statements that are stopped: by their own limit and by another thread. */
final class Times {

    /** MySQL's driver tells of one and the same cancelled statement by either, whichever of its two threads is first. */
    private static final Set<String> CANCELLED =
            Set.of("MySQLStatementCancelledException", "MySQLQueryInterruptedException");

    private Times() {}

    static void timeout(Database database, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(1);
            System.out.println(statement.getQueryTimeout());
            run(statement, database.slow());
        }
    }

    /** Drivers that cannot cancel stop when the limit is over. */
    static void cancel(Database database, Connection connection) throws Exception {
        try (Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(5);
            CompletableFuture<Void> canceller = CompletableFuture.runAsync(
                    () -> cancel(statement), CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS));
            run(statement, database.slow());
            canceller.get();
        }
    }

    private static void cancel(Statement statement) {
        try {
            statement.cancel();
        } catch (SQLException e) {
            System.out.println("no cancel: " + e.getClass().getName());
        }
    }

    private static void run(Statement statement, String slow) {
        if (slow == null) {
            System.out.println("not tried");
            return;
        }
        try (ResultSet rows = statement.executeQuery(slow)) {
            System.out.println("ended " + rows.next());
        } catch (SQLException e) {
            boolean cancelled = CANCELLED.contains(e.getClass().getSimpleName());
            System.out.println(
                    cancelled ? "cancelled" : e.getClass().getName() + " " + e.getSQLState() + " " + e.getErrorCode());
        }
    }
}
