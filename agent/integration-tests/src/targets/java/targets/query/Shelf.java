package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** What the tests of the test runners test. */
public final class Shelf {

    private Shelf() {}

    /** A connection to a filled database. */
    public static Connection open() throws SQLException {
        return Library.filled();
    }

    /** One query for each author. */
    public static String titlesOneByOne(Connection connection) throws SQLException {
        StringBuilder titles = new StringBuilder();
        for (long id : Library.authorIds(connection)) {
            titles.append(titlesOf(connection, id));
        }
        return titles.toString();
    }

    private static String titlesOf(Connection connection, long authorId) throws SQLException {
        try (PreparedStatement books = connection.prepareStatement("SELECT title FROM book WHERE author_id = ?")) {
            books.setLong(1, authorId);
            return String.valueOf(Library.drain(books.executeQuery()));
        }
    }

    /** One query for all of them. */
    public static String titlesAtOnce(Connection connection) throws SQLException {
        try (Statement books = connection.createStatement()) {
            return String.valueOf(Library.drain(
                    books.executeQuery("SELECT a.id, b.title FROM author a JOIN book b ON b.author_id = a.id")));
        }
    }
}
