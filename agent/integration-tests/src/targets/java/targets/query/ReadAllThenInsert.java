package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.HashSet;
import java.util.Set;

/** Reads the keys that are there with one query, then inserts the others in one batch. */
public final class ReadAllThenInsert {

    private ReadAllThenInsert() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled()) {
            connection.setAutoCommit(false);
            Set<Long> known = new HashSet<>();
            try (PreparedStatement look = connection.prepareStatement("SELECT author_id FROM loan");
                    ResultSet rows = look.executeQuery()) {
                while (rows.next()) {
                    known.add(rows.getLong(1));
                }
            }
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO loan(author_id, note) VALUES(?, ?)")) {
                for (int i = 0; i < 20; i++) {
                    long key = 880001 + i * i * 31L;
                    if (known.add(key)) {
                        insert.setLong(1, key);
                        insert.setString(2, "note " + i);
                        insert.addBatch();
                    }
                }
                insert.executeBatch();
            }
            connection.commit();
        }
    }
}
