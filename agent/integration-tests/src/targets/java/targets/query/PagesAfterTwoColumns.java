package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.sql.Timestamp;

/** Pages after the last row's date and id, one condition joined by OR, beside a state that stands in the text. */
public final class PagesAfterTwoColumns {

    private PagesAfterTwoColumns() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                Statement filling = connection.createStatement()) {
            filling.execute("CREATE TABLE sale(id BIGINT, made TIMESTAMP, state VARCHAR(9))");
            filling.execute(
                    "INSERT INTO sale SELECT x, DATEADD('MINUTE', x / 3 * 7, TIMESTAMP '2024-01-01 00:00:00'), 'open'"
                            + " FROM SYSTEM_RANGE(1, 200)");
            read(connection);
        }
    }

    private static void read(Connection connection) throws Exception {
        try (PreparedStatement sales = connection.prepareStatement("SELECT made, id FROM sale WHERE state = 'open'"
                + " AND (made > ? OR (made = ? AND id > ?)) ORDER BY made, id LIMIT 20")) {
            Timestamp last = new Timestamp(0);
            long id = 0;
            while (last != null) {
                sales.setTimestamp(1, last);
                sales.setTimestamp(2, last);
                sales.setLong(3, id);
                last = null;
                try (ResultSet rows = sales.executeQuery()) {
                    while (rows.next()) {
                        last = rows.getTimestamp(1);
                        id = rows.getLong(2);
                    }
                }
            }
        }
    }
}
