package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;

/** The highest number read before each insert: read anew each time, and still a loop of inserts. */
public final class NextNumberByMaximum {

    private NextNumberByMaximum() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement highest =
                        connection.prepareStatement("SELECT MAX(author_id) + 31 AS next FROM loan");
                PreparedStatement insert = connection.prepareStatement("INSERT INTO loan VALUES (?, 'loan')")) {
            connection.setAutoCommit(false);
            insert.setLong(1, 90001);
            insert.executeUpdate();
            for (int number = 0; number < 15; number++) {
                try (ResultSet row = highest.executeQuery()) {
                    row.next();
                    insert.setLong(1, row.getLong("next"));
                }
                insert.executeUpdate(); // expect: n-plus-one-write likely 16
            }
            connection.commit();
        }
    }
}
