package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The N+1 inside a lambda. */
public final class LookupInLambda {

    private LookupInLambda() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled()) {
            Library.authorIds(connection).forEach(id -> readBooks(connection, id));
        }
    }

    private static void readBooks(Connection connection, long authorId) {
        try (PreparedStatement books = connection.prepareStatement("SELECT title FROM book WHERE author_id = ?")) {
            books.setLong(1, authorId);
            Library.drain(books.executeQuery()); // expect: n-plus-one confirmed 50 driven by ID
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
