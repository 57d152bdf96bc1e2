package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;

/** One MERGE for each row from outside: neither INSERT nor UPDATE, and a write row by row all the same. */
public final class MergePerRow {

    private MergePerRow() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement merge =
                        connection.prepareStatement("MERGE INTO author(id, name) KEY(id) VALUES (?, ?)")) {
            connection.setAutoCommit(false);
            for (int number = 1; number <= 20; number++) {
                merge.setLong(1, 70001 + number * 97L);
                merge.setString(2, "name " + number);
                merge.executeUpdate(); // expect: n-plus-one-write likely 20
            }
            connection.commit();
        }
    }
}
