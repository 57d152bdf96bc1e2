package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;

/** Two queries of one shape: too few to be anything. */
public final class TwoLookups {

    private TwoLookups() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement books = connection.prepareStatement("SELECT title FROM book WHERE author_id = ?")) {
            for (long id : Library.authorIds(connection).subList(0, 2)) {
                books.setLong(1, id);
                Library.drain(books.executeQuery());
            }
        }
    }
}
