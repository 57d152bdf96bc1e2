package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;

/** One helper called from three loops: its line is the same, the loops are not, and the same 50 keys come three times. */
public final class HelperOfThreeLoops {

    private HelperOfThreeLoops() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled()) {
            List<Long> ids = Library.authorIds(connection);
            for (long id : ids) {
                System.out.println(countBooks(connection, id));
            }
            int sum = 0;
            for (long id : ids) {
                sum += countBooks(connection, id);
            }
            int most = 0;
            for (long id : ids) {
                most = Math.max(most, countBooks(connection, id));
            }
            System.out.println(sum + " " + most);
        }
    }

    private static int countBooks(Connection connection, long authorId) throws Exception {
        try (PreparedStatement books = connection.prepareStatement("SELECT title FROM book WHERE author_id = ?")) {
            books.setLong(1, authorId);
            return Library.drain(books.executeQuery()); // expect: n-plus-one confirmed 150 driven by ID
        }
    }
}
