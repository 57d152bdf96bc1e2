package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;

/** Pages that begin after the last name of the page before: names with spaces drive nothing. */
public final class PagesAfterAName {

    private PagesAfterAName() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement page = connection.prepareStatement(
                        "SELECT name FROM author WHERE name > ? ORDER BY name FETCH FIRST 6 ROWS ONLY")) {
            String last = "";
            while (last != null) {
                page.setString(1, last);
                last = last(page.executeQuery());
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
