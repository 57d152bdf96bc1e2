package targets.query;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;

/** Six columns asked for, two of them read; and the same six all read, by whatever getter. */
public final class ColumnsNeverRead {

    private ColumnsNeverRead() {}

    public static void main(String[] args) throws Exception {
        String six =
                "SELECT b.id, b.author_id, b.title, a.name, a.room, a.place FROM book b JOIN author a ON a.id = b.author_id";
        try (Connection connection = Library.filled();
                Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery(six)) { // expect: unread-columns info 4
                while (rows.next()) {
                    System.out.println(rows.getString("title") + rows.getString(4));
                }
            }
            try (ResultSet rows = statement.executeQuery(six + " WHERE a.room > 0")) {
                while (rows.next()) {
                    System.out.println(rows.getDouble(1)
                            + rows.getFloat("author_id")
                            + rows.getCharacterStream(3).read()
                            + rows.getClob("name").length()
                            + (rows.getBoolean(5) ? 1 : 0)
                            + rows.getBigDecimal(6).intValue());
                }
            }
        }
    }
}
