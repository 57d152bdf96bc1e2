package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;

/** An IN list for each key: a batch in its form, a single look-up in fact. */
public final class ListsOfOne {

    private ListsOfOne() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement books =
                        connection.prepareStatement("SELECT title FROM book WHERE author_id IN (?)")) {
            for (long id : Library.authorIds(connection)) {
                books.setLong(1, id);
                Library.drain(books.executeQuery()); // expect: n-plus-one confirmed 50 driven by ID
            }
        }
    }
}
