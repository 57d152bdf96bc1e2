package targets.query;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;

/** Pages by key whose key and limit stand in the text: ten texts, one shape. */
public final class PagesWithKeyInTheText {

    private PagesWithKeyInTheText() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                Statement page = connection.createStatement()) {
            String last = "";
            while (last != null) {
                String sql = "SELECT name FROM author WHERE room < 400 AND name > '" + last + "' ORDER BY name LIMIT 6";
                last = last(page.executeQuery(sql));
            }
        }
    }

    private static String last(ResultSet rows) throws Exception {
        String last = null;
        try (ResultSet names = rows) {
            while (names.next()) {
                last = names.getString(1);
            }
        }
        return last;
    }
}
