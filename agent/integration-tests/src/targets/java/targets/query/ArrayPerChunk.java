package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;

/** What repairs the N+1: one array of ten keys a call. */
public final class ArrayPerChunk {

    private ArrayPerChunk() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement books =
                        connection.prepareStatement("SELECT title FROM book WHERE author_id = ANY(?)")) {
            List<Long> ids = Library.authorIds(connection);
            for (int from = 0; from < ids.size(); from += 10) {
                Object[] chunk = ids.subList(from, from + 10).toArray();
                books.setArray(1, connection.createArrayOf("BIGINT", chunk));
                Library.drain(books.executeQuery());
            }
        }
    }
}
