package targets.beside;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Queries in a loop, the join that they could have been, and one that the database refuses. */
final class Reads {

    private Reads() {}

    static String authorsWithTheirBooks(Connection connection) throws SQLException {
        StringBuilder page = new StringBuilder();
        for (int author : authors(connection)) {
            page.append(title(connection, author)).append(' ');
        }
        return page.toString();
    }

    static List<Integer> authors(Connection connection) throws SQLException {
        List<Integer> authors = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id FROM author ORDER BY id")) {
            while (rows.next()) {
                authors.add(rows.getInt(1));
            }
        }
        return authors;
    }

    static String title(Connection connection, int author) throws SQLException {
        String text = "SELECT title FROM book WHERE author_id = ? ORDER BY id";
        try (PreparedStatement book = connection.prepareStatement(text)) {
            book.setInt(1, author);
            try (ResultSet row = book.executeQuery()) {
                return row.next() ? row.getString(1) : "none";
            }
        }
    }

    static String shelf(Connection connection) throws SQLException {
        StringBuilder page = new StringBuilder();
        String text =
                "SELECT a.name, b.title FROM author a JOIN book b ON b.author_id = a.id WHERE a.id < ? ORDER BY 1, 2";
        try (PreparedStatement shelf = connection.prepareStatement(text)) {
            shelf.setInt(1, 4050);
            try (ResultSet rows = shelf.executeQuery()) {
                while (rows.next()) {
                    page.append(rows.getString("name")).append(':').append(rows.getString("title"));
                }
            }
        }
        return page.toString();
    }

    static String tableThatIsNotThere(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id FROM magazine")) {
            return String.valueOf(rows.next());
        }
    }
}
