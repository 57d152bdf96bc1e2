package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows sorted by what a query says of each: the look-ups stand in a comparator, and some keys are asked several times. */
public final class LookupInComparator {

    private LookupInComparator() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled()) {
            Map<Long, Integer> counts = new HashMap<>();
            List<Long> ids = Library.authorIds(connection);
            ids.sort((a, b) -> books(connection, counts, a) - books(connection, counts, b));
            System.out.println(ids.get(0));
        }
    }

    private static int books(Connection connection, Map<Long, Integer> counts, long id) {
        return counts.computeIfAbsent(id, author -> count(connection, author));
    }

    private static int count(Connection connection, long id) {
        try (PreparedStatement books = connection.prepareStatement("SELECT title FROM book WHERE author_id = ?")) {
            books.setLong(1, id);
            return Library.drain(books.executeQuery()); // expect: n-plus-one confirmed 50 driven by ID
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
