package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.sql.Timestamp;

/** Pages that begin after the last date of the page before: dates drive nothing, so only the text tells a page. */
public final class PagesAfterADate {

    private PagesAfterADate() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                Statement filling = connection.createStatement()) {
            filling.execute("CREATE TABLE sale(made TIMESTAMP, amount INT)");
            filling.execute("INSERT INTO sale SELECT DATEADD('MINUTE', x * 7, TIMESTAMP '2024-01-01 00:00:00'), x"
                    + " FROM SYSTEM_RANGE(1, 200)");
            read(connection);
        }
    }

    private static void read(Connection connection) throws Exception {
        try (PreparedStatement sales =
                connection.prepareStatement("SELECT made FROM sale WHERE made > ? ORDER BY made LIMIT 20")) {
            Timestamp last = new Timestamp(0);
            while (last != null) {
                sales.setTimestamp(1, last);
                last = last(sales.executeQuery());
            }
        }
    }

    private static Timestamp last(ResultSet rows) throws Exception {
        Timestamp last = null;
        try (ResultSet sales = rows) {
            while (sales.next()) {
                last = sales.getTimestamp(1);
            }
        }
        return last;
    }
}
