package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;

/** A request of seven steps that writes an audit row after each, in seven lines: single inserts, but no loop. */
public final class AuditOfEachStep {

    private AuditOfEachStep() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled()) {
            connection.setAutoCommit(false);
            audit(connection, 1, "received");
            audit(connection, 2, "checked");
            audit(connection, 3, "priced");
            audit(connection, 4, "reserved");
            audit(connection, 5, "paid");
            audit(connection, 6, "packed");
            audit(connection, 7, "sent");
            connection.commit();
        }
    }

    private static void audit(Connection connection, long step, String what) throws Exception {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO loan VALUES (?, ?)")) {
            insert.setLong(1, step);
            insert.setString(2, what);
            insert.executeUpdate();
        }
    }
}
