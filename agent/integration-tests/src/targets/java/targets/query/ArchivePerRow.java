package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;

/** Two writes for each row, in two tables: copied, then deleted. */
public final class ArchivePerRow {

    private ArchivePerRow() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement copy =
                        connection.prepareStatement("INSERT INTO loan SELECT author_id, title FROM book WHERE id = ?");
                PreparedStatement delete = connection.prepareStatement("DELETE FROM book WHERE id = ?");
                Statement list = connection.createStatement();
                ResultSet books = list.executeQuery("SELECT id, title FROM book WHERE author_id < 71000")) {
            connection.setAutoCommit(false);
            while (books.next()) {
                copy.setLong(1, books.getLong("id"));
                copy.executeUpdate(); // expect: n-plus-one-write confirmed 40 driven by ID
                delete.setLong(1, books.getLong("id"));
                delete.executeUpdate(); // expect: n-plus-one-write confirmed 40 driven by ID
            }
            connection.commit();
        }
    }
}
