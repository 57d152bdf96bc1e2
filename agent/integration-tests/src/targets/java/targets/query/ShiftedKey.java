package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;

/** The key of the row after the one that was read, by arithmetic: its origin cannot be proven. */
public final class ShiftedKey {

    private ShiftedKey() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement books = connection.prepareStatement("SELECT title FROM book WHERE author_id = ?")) {
            for (long id : Library.authorIds(connection)) {
                books.setLong(1, id + 50);
                Library.drain(books.executeQuery()); // expect: n-plus-one likely 50
            }
        }
    }
}
