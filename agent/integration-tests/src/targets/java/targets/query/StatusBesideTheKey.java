package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;

/** The look-up takes the key and a status of four values, both of one row: the status matches as well and drives nothing. */
public final class StatusBesideTheKey {

    private StatusBesideTheKey() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                Statement list = connection.createStatement();
                PreparedStatement books =
                        connection.prepareStatement("SELECT title FROM book WHERE 300 <= ? AND author_id = ?");
                ResultSet authors = list.executeQuery("SELECT id, room FROM author")) {
            while (authors.next()) {
                books.setInt(1, authors.getInt("room"));
                books.setLong(2, authors.getLong("id"));
                Library.drain(books.executeQuery()); // expect: n-plus-one confirmed 50 driven by ID
            }
        }
    }
}
