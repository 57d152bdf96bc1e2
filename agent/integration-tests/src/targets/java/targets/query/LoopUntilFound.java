package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;

/** The loop ends at the first hit: seven of 50 rows looked up, in their order. */
public final class LoopUntilFound {

    private LoopUntilFound() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement books =
                        connection.prepareStatement("SELECT id FROM book WHERE author_id = ? AND title = 'book 6'")) {
            for (long id : Library.authorIds(connection)) {
                books.setLong(1, id);
                if (Library.drain(books.executeQuery()) > 0) { // expect: n-plus-one confirmed|likely 7
                    break;
                }
            }
        }
    }
}
