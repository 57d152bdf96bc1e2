package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The N+1 inside a stream, by method reference: no loop stands in the code, and every frame between is generated. */
public final class LookupInStream {

    private LookupInStream() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled()) {
            Reader reader = new Reader(connection);
            int books = Library.authorIds(connection).stream()
                    .filter(id -> id > 0)
                    .mapToInt(reader::books)
                    .sum();
            System.out.println(books);
        }
    }

    private record Reader(Connection connection) {

        int books(long authorId) {
            try (PreparedStatement books = connection.prepareStatement("SELECT title FROM book WHERE author_id = ?")) {
                books.setLong(1, authorId);
                return Library.drain(books.executeQuery()); // expect: n-plus-one confirmed 50 driven by ID
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
