package targets.driver;

import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;

/** A batch whose third row is there already. */
final class Batches {

    private Batches() {}

    static void show(Database database, Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO author VALUES (?, ?)")) {
            for (int id : new int[] {801, 802, 201, 803}) {
                insert.setInt(1, id);
                insert.setString(2, "batch");
                insert.addBatch();
            }
            System.out.println(Arrays.toString(insert.executeBatch()));
        } catch (BatchUpdateException e) {
            System.out.println(Arrays.toString(e.getUpdateCounts()) + " " + Arrays.toString(e.getLargeUpdateCounts()));
            System.out.println(e.getSQLState() + " " + e.getErrorCode() + " " + (e.getNextException() != null) + " "
                    + (e.getCause() != null));
        }
    }
}
