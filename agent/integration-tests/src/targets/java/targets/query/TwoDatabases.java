package targets.query;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;

/** The same text sent to two databases for each row: one line, two targets. */
public final class TwoDatabases {

    private TwoDatabases() {}

    public static void main(String[] args) throws Exception {
        try (Connection here = Library.filled();
                Connection archive = DriverManager.getConnection("jdbc:h2:mem:archive")) {
            Library.fill(archive);
            for (long id : Library.authorIds(here)) {
                readBooks(here, id);
                readBooks(archive, id);
            }
        }
    }

    private static void readBooks(Connection connection, long authorId) throws Exception {
        try (PreparedStatement books = connection.prepareStatement("SELECT title FROM book WHERE author_id = ?")) {
            books.setLong(1, authorId);
            Library.drain(books.executeQuery()); // expect: n-plus-one confirmed 100 driven by ID
        }
    }
}
