package targets.query;

import java.sql.Connection;
import java.sql.Statement;

/** The N+1 whose keys stand in the text: 50 texts, one shape. */
public final class LiteralsInText {

    private LiteralsInText() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                Statement books = connection.createStatement()) {
            for (long id : Library.authorIds(connection)) {
                String sql = "SELECT title FROM book WHERE author_id = " + id;
                Library.drain(books.executeQuery(sql)); // expect: n-plus-one confirmed|likely 50
            }
        }
    }
}
