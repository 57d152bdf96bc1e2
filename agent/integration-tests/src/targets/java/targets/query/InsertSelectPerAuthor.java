package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;

/** A whole statement of its own for each row: set-based inside, row by row outside. */
public final class InsertSelectPerAuthor {

    private InsertSelectPerAuthor() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement copy = connection.prepareStatement(
                        "INSERT INTO loan SELECT author_id, title FROM book WHERE author_id = ?")) {
            connection.setAutoCommit(false);
            for (long id : Library.authorIds(connection)) {
                copy.setLong(1, id);
                copy.executeUpdate(); // expect: n-plus-one-write confirmed 50 driven by ID
            }
            connection.commit();
        }
    }
}
