package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;

/** Two queries in turn for each row: two shapes, driven by the same column. */
public final class TwoLookupsPerAuthor {

    private TwoLookupsPerAuthor() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement books = connection.prepareStatement("SELECT title FROM book WHERE author_id = ?");
                PreparedStatement loans = connection.prepareStatement("SELECT note FROM loan WHERE author_id = ?")) {
            for (long id : Library.authorIds(connection)) {
                books.setLong(1, id);
                Library.drain(books.executeQuery()); // expect: n-plus-one confirmed 50 driven by ID
                loans.setLong(1, id);
                Library.drain(loans.executeQuery()); // expect: n-plus-one confirmed 50 driven by ID
            }
        }
    }
}
