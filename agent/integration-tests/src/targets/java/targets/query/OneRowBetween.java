package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;

/** Author, newest book, its reviews: the middle query delivers one row each time, which still drives the innermost. */
public final class OneRowBetween {

    private OneRowBetween() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement newest =
                        connection.prepareStatement("SELECT MAX(id) AS newest FROM book WHERE author_id = ?");
                PreparedStatement reviews = connection.prepareStatement("SELECT stars FROM review WHERE book_id = ?")) {
            for (long id : Library.authorIds(connection)) {
                newest.setLong(1, id);
                ResultSet book = newest.executeQuery(); // expect: n-plus-one confirmed 50 driven by ID
                book.next();
                reviews.setLong(1, book.getLong("newest"));
                Library.drain(reviews.executeQuery()); // expect: n-plus-one confirmed 50 driven by NEWEST
            }
        }
    }
}
