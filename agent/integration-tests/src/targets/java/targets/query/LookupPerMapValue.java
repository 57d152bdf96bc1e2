package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** Rows kept in a hash map and looked up in its order, which is nobody's. */
public final class LookupPerMapValue {

    private LookupPerMapValue() {}

    public static void main(String[] args) throws Exception {
        Map<String, Long> idsByName = new HashMap<>();
        try (Connection connection = Library.filled();
                Statement list = connection.createStatement();
                ResultSet authors = list.executeQuery("SELECT id, name FROM author");
                PreparedStatement books = connection.prepareStatement("SELECT title FROM book WHERE author_id = ?")) {
            while (authors.next()) {
                idsByName.put(authors.getString("name"), authors.getLong("id"));
            }
            for (Map.Entry<String, Long> entry : idsByName.entrySet()) {
                books.setLong(1, entry.getValue());
                Library.drain(books.executeQuery()); // expect: n-plus-one confirmed 50 driven by ID
            }
        }
    }
}
