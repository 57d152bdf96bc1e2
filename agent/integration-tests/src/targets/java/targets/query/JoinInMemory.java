package targets.query;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** Two tables read whole and put together in a map; the third refers to neither by its name. */
public final class JoinInMemory {

    private JoinInMemory() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                Statement statement = connection.createStatement()) {
            Map<Long, String> names = new HashMap<>();
            try (ResultSet authors = statement.executeQuery("SELECT id, name FROM author")) {
                while (authors.next()) {
                    names.put(authors.getLong("id"), authors.getString("name"));
                }
            }
            try (ResultSet books = statement.executeQuery("SELECT * FROM book")) { // expect: client-side-join info 200
                while (books.next()) {
                    System.out.println(books.getString("title") + names.get(books.getLong("author_id")));
                }
            }
            try (ResultSet reviews = statement.executeQuery("SELECT id, stars FROM review")) {
                while (reviews.next()) {
                    System.out.println(reviews.getLong("id") + reviews.getInt("stars"));
                }
            }
        }
    }
}
