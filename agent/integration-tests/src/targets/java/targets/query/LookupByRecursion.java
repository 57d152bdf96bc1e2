package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;

/** The N+1 as a recursion over the list: every repeat has a deeper stack, and no line jumps back. */
public final class LookupByRecursion {

    private LookupByRecursion() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled()) {
            readFrom(connection, Library.authorIds(connection), 0);
        }
    }

    private static void readFrom(Connection connection, List<Long> ids, int index) throws Exception {
        if (index == ids.size()) {
            return;
        }
        try (PreparedStatement books = connection.prepareStatement("SELECT title FROM book WHERE author_id = ?")) {
            books.setLong(1, ids.get(index));
            Library.drain(books.executeQuery()); // expect: n-plus-one confirmed 50 driven by ID
        }
        readFrom(connection, ids, index + 1);
    }
}
