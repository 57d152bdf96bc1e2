package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;

/** The plain N+1: a list of 50, then one query for each. */
public final class LookupPerAuthor {

    private LookupPerAuthor() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled()) {
            for (long id : Library.authorIds(connection)) {
                printBooks(connection, id); // loop: n-plus-one
            }
        }
    }

    private static void printBooks(Connection connection, long authorId) throws Exception {
        try (PreparedStatement books = connection.prepareStatement("SELECT title FROM book WHERE author_id = ?")) {
            books.setLong(1, authorId);
            System.out.println(Library.drain(books.executeQuery())); // expect: n-plus-one confirmed 50 driven by ID
        }
    }
}
