package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;

/** A call of the sequence for each row, though the rows themselves go in one batch. */
public final class SequencePerRow {

    private SequencePerRow() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                Statement ddl = connection.createStatement()) {
            ddl.execute("CREATE SEQUENCE loan_seq START WITH 900001");
            connection.setAutoCommit(false);
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO loan(author_id, note) VALUES(?, ?)")) {
                for (int i = 0; i < 20; i++) {
                    insert.setLong(1, nextKey(connection)); // loop: sequence-per-row
                    insert.setString(2, "note " + i);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            connection.commit();
        }
    }

    private static long nextKey(Connection connection) throws Exception {
        try (PreparedStatement next = connection.prepareStatement("SELECT NEXT VALUE FOR loan_seq");
                ResultSet key = next.executeQuery()) { // expect: sequence-per-row likely 20
            key.next();
            return key.getLong(1);
        }
    }
}
