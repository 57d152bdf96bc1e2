package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;

/** The N+1 inside the loop over an open result. */
public final class LookupWhileReading {

    private LookupWhileReading() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                Statement list = connection.createStatement();
                PreparedStatement books = connection.prepareStatement("SELECT title FROM book WHERE author_id = ?");
                ResultSet authors = list.executeQuery("SELECT id FROM author WHERE room = 300")) {
            while (authors.next()) {
                books.setLong(1, authors.getLong(1));
                Library.drain(books.executeQuery()); // expect: n-plus-one confirmed 10 driven by ID
            }
        }
    }
}
