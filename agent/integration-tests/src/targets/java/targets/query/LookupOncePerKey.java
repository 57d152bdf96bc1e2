package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** 200 rows that name 50 authors, with a memory of those already read: 50 queries. */
public final class LookupOncePerKey {

    private LookupOncePerKey() {}

    public static void main(String[] args) throws Exception {
        Map<Long, String> names = new HashMap<>();
        try (Connection connection = Library.filled();
                Statement list = connection.createStatement();
                ResultSet books = list.executeQuery("SELECT id, author_id, title FROM book")) {
            while (books.next()) {
                long author = books.getLong("author_id");
                if (!names.containsKey(author)) {
                    names.put(author, name(connection, author));
                }
            }
        }
        System.out.println(names.size());
    }

    private static String name(Connection connection, long id) throws Exception {
        try (PreparedStatement author = connection.prepareStatement("SELECT name FROM author WHERE id = ?")) {
            author.setLong(1, id);
            try (ResultSet row = author.executeQuery()) { // expect: n-plus-one confirmed 50 driven by AUTHOR_ID
                row.next();
                return row.getString(1);
            }
        }
    }
}
