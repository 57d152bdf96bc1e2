package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The N+1 in another order than the rows came. */
public final class ShuffledLookups {

    private ShuffledLookups() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement books = connection.prepareStatement("SELECT title FROM book WHERE author_id = ?")) {
            List<Long> ids = Library.authorIds(connection);
            Collections.shuffle(ids, new Random(7));
            for (long id : ids) {
                books.setLong(1, id);
                Library.drain(books.executeQuery()); // expect: n-plus-one confirmed 50 driven by ID
            }
        }
    }
}
