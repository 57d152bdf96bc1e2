package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A look-up for a part of the rows, in another order: neither cover nor order is left as a proof. */
public final class ConditionalLookupsShuffled {

    private ConditionalLookupsShuffled() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement books = connection.prepareStatement("SELECT title FROM book WHERE author_id = ?")) {
            List<Long> ids = Library.authorIds(connection);
            Collections.shuffle(ids, new Random(3));
            for (long id : ids) {
                if (id % 5 == 0) {
                    books.setLong(1, id);
                    Library.drain(books.executeQuery()); // expect: n-plus-one likely 10
                }
            }
        }
    }
}
