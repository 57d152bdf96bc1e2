package targets.query;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;

/** A connection of its own for each of 50 queries; with that of the list, 51. */
public final class ConnectionPerQuery {

    private ConnectionPerQuery() {}

    public static void main(String[] args) throws Exception {
        try (Connection first = Library.filled()) {
            for (long id : Library.authorIds(first)) {
                readBooks(id);
            }
        }
    }

    private static void readBooks(long authorId) throws Exception {
        try (Connection connection =
                        DriverManager.getConnection(Library.URL); // expect: connection-per-query confirmed 51
                PreparedStatement books = connection.prepareStatement("SELECT title FROM book WHERE author_id = ?")) {
            books.setLong(1, authorId);
            Library.drain(books.executeQuery()); // expect: n-plus-one confirmed 50 driven by ID
        }
    }
}
