package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;

/** One call of the sequence hands out keys for ten rows. */
public final class SequenceInBlocks {

    private SequenceInBlocks() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                Statement ddl = connection.createStatement()) {
            ddl.execute("CREATE SEQUENCE loan_seq START WITH 900001 INCREMENT BY 10");
            connection.setAutoCommit(false);
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO loan(author_id, note) VALUES(?, ?)")) {
                long key = 0;
                for (int i = 0; i < 60; i++) {
                    key = i % 10 == 0 ? nextBlock(connection) : key + 1;
                    insert.setLong(1, key);
                    insert.setString(2, "note " + i);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            connection.commit();
        }
    }

    private static long nextBlock(Connection connection) throws Exception {
        try (PreparedStatement next = connection.prepareStatement("SELECT NEXT VALUE FOR loan_seq");
                ResultSet key = next.executeQuery()) {
            key.next();
            return key.getLong(1);
        }
    }
}
