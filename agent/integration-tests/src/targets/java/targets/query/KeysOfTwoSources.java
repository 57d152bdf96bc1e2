package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;

/** Look-ups whose keys come in turn from rows and from outside: no column delivered them all. */
public final class KeysOfTwoSources {

    private KeysOfTwoSources() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement books = connection.prepareStatement("SELECT title FROM book WHERE author_id = ?")) {
            List<Long> keys = new ArrayList<>();
            for (long id : Library.authorIds(connection).subList(0, 12)) {
                keys.add(id);
                keys.add(id * 3 + 1);
            }
            for (long key : keys) {
                books.setLong(1, key);
                Library.drain(books.executeQuery()); // expect: n-plus-one likely 24
            }
        }
    }
}
