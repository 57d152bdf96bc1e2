package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;

/** The N+1 whose text carries another comment in every call, as tracing libraries write them: 50 texts, one shape. */
public final class CommentPerCall {

    private CommentPerCall() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled()) {
            for (long id : Library.authorIds(connection)) {
                String sql = "/* span " + id * 7 + " */ SELECT title FROM book WHERE author_id = ?";
                try (PreparedStatement books = connection.prepareStatement(sql)) {
                    books.setLong(1, id);
                    Library.drain(books.executeQuery()); // expect: n-plus-one confirmed 50 driven by ID
                }
            }
        }
    }
}
