package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Collections;
import java.util.List;

/** Keys in lists of 10, 10, 10 and 7: the last list has another length and is the same statement to a reader. */
public final class ChunksOfUnknownSize {

    private ChunksOfUnknownSize() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled()) {
            List<Long> ids = Library.authorIds(connection).subList(0, 47);
            for (int from = 0; from < ids.size(); from += 5) {
                List<Long> chunk = ids.subList(from, Math.min(from + 5, ids.size()));
                String markers = String.join(", ", Collections.nCopies(chunk.size(), "?"));
                try (PreparedStatement books =
                        connection.prepareStatement("SELECT title FROM book WHERE author_id IN (" + markers + ")")) {
                    for (int i = 0; i < chunk.size(); i++) {
                        books.setLong(i + 1, chunk.get(i));
                    }
                    Library.drain(books.executeQuery());
                }
            }
        }
    }
}
