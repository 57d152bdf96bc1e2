package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;

/** One insert for each row that was read, of a name and an id of that row: copying by hand. */
public final class InsertOfReadValues {

    private InsertOfReadValues() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                Statement list = connection.createStatement();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO loan VALUES (?, ?)");
                ResultSet books = list.executeQuery("SELECT author_id, title, id FROM book WHERE id < 5004453")) {
            connection.setAutoCommit(false);
            while (books.next()) {
                insert.setLong(1, books.getLong("id"));
                insert.setString(2, books.getString("title"));
                insert.executeUpdate(); // expect: n-plus-one-write confirmed 50 driven by ID
            }
            connection.commit();
        }
    }
}
