package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;

/** The N+1 whose key is read as a number and bound as a text. */
public final class NumberBoundAsText {

    private NumberBoundAsText() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement books = connection.prepareStatement("SELECT title FROM book WHERE author_id = ?")) {
            for (long id : Library.authorIds(connection)) {
                books.setString(1, Long.toString(id));
                Library.drain(books.executeQuery()); // expect: n-plus-one confirmed 50 driven by ID
            }
        }
    }
}
