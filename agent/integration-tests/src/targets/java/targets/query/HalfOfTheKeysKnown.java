package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** 200 rows that name 50 authors, of whom 20 were read before: the look-ups cover only the rest of the column. */
public final class HalfOfTheKeysKnown {

    private HalfOfTheKeysKnown() {}

    public static void main(String[] args) throws Exception {
        Map<Long, String> names = new HashMap<>();
        try (Connection connection = Library.filled();
                Statement list = connection.createStatement();
                PreparedStatement author = connection.prepareStatement("SELECT name FROM author WHERE id = ?")) {
            keep(list.executeQuery("SELECT id, name FROM author WHERE room <= 301"), names);
            ResultSet books = list.executeQuery("SELECT id, author_id FROM book");
            while (books.next()) {
                long id = books.getLong("author_id");
                if (!names.containsKey(id)) {
                    author.setLong(1, id);
                    names.put(id, one(author.executeQuery())); // expect: n-plus-one confirmed 30 driven by AUTHOR_ID
                }
            }
        }
        System.out.println(names.size());
    }

    private static void keep(ResultSet rows, Map<Long, String> names) throws Exception {
        try (ResultSet authors = rows) {
            while (authors.next()) {
                names.put(authors.getLong("id"), authors.getString("name"));
            }
        }
    }

    private static String one(ResultSet rows) throws Exception {
        try (ResultSet row = rows) {
            row.next();
            return row.getString(1);
        }
    }
}
