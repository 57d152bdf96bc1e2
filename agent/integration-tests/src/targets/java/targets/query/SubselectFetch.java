package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;

/** What a mapper's subselect does: all children in one query that repeats the parents' query inside it. */
public final class SubselectFetch {

    private SubselectFetch() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement authors = connection.prepareStatement("SELECT id FROM author WHERE room = ?");
                PreparedStatement books = connection.prepareStatement(
                        "SELECT id FROM book WHERE author_id IN (SELECT id FROM author WHERE room = ?)")) {
            for (int room = 300; room < 302; room++) {
                authors.setInt(1, room);
                Library.drain(authors.executeQuery());
                books.setInt(1, room);
                Library.drain(books.executeQuery());
            }
        }
    }
}
