package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;

/** One author, one look-up: data on which no N+1 can be seen, so that silence is right. */
public final class OneParent {

    private OneParent() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                Statement list = connection.createStatement();
                PreparedStatement books = connection.prepareStatement("SELECT title FROM book WHERE author_id = ?");
                ResultSet authors = list.executeQuery("SELECT id FROM author WHERE id = 70098")) {
            while (authors.next()) {
                books.setLong(1, authors.getLong(1));
                Library.drain(books.executeQuery());
            }
        }
    }
}
