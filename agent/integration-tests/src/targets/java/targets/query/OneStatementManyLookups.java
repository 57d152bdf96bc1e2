package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;

/** The N+1 with a statement that is prepared once and kept. */
public final class OneStatementManyLookups {

    private OneStatementManyLookups() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement books = connection.prepareStatement("SELECT title FROM book WHERE author_id = ?")) {
            for (Long id : Library.authorIds(connection)) {
                books.setObject(1, id);
                Library.drain(books.executeQuery()); // expect: n-plus-one confirmed 50 driven by ID
            }
        }
    }
}
