package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;

/** One update for each row read, in one transaction. */
public final class WritePerRow {

    private WritePerRow() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement update =
                        connection.prepareStatement("UPDATE book SET title = ? WHERE author_id = ?")) {
            connection.setAutoCommit(false);
            for (long id : Library.authorIds(connection)) {
                update.setString(1, "anonymous");
                update.setLong(2, id);
                update.executeUpdate(); // expect: n-plus-one-write confirmed 50 driven by ID
            }
            connection.commit();
        }
    }
}
