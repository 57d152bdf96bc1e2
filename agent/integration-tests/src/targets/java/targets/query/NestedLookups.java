package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;

/** 50 authors, a query for the books of each, a query for the reviews of each of the 200 books. */
public final class NestedLookups {

    private NestedLookups() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled()) {
            for (long id : Library.authorIds(connection)) {
                readBooks(connection, id);
            }
        }
    }

    private static void readBooks(Connection connection, long authorId) throws Exception {
        try (PreparedStatement books = connection.prepareStatement("SELECT id FROM book WHERE author_id = ?")) {
            books.setLong(1, authorId);
            ResultSet rows = books.executeQuery(); // expect: n-plus-one confirmed 50 driven by ID
            while (rows.next()) {
                readReviews(connection, rows.getLong(1));
            }
        }
    }

    private static void readReviews(Connection connection, long bookId) throws Exception {
        try (PreparedStatement reviews = connection.prepareStatement("SELECT stars FROM review WHERE book_id = ?")) {
            reviews.setLong(1, bookId);
            Library.drain(reviews.executeQuery()); // expect: n-plus-one confirmed 200 driven by ID
        }
    }
}
