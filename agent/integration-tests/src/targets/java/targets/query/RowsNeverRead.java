package targets.query;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;

/** Counts rows by fetching them; and looks whether there is a row, which is how it should be done. */
public final class RowsNeverRead {

    private RowsNeverRead() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                Statement statement = connection.createStatement()) {
            int books = 0;
            try (ResultSet rows =
                    statement.executeQuery("SELECT id, title FROM book")) { // expect: unread-rows info 200
                while (rows.next()) {
                    books++;
                }
            }
            try (ResultSet any = statement.executeQuery("SELECT id FROM review WHERE stars = 5")) {
                System.out.println(books + (any.next() ? " reviewed" : ""));
            }
            try (ResultSet rows = statement.executeQuery("SELECT stars FROM review WHERE stars > 1")) {
                int sum = 0;
                while (rows.next()) {
                    sum += rows.getBoolean(1) ? 1 : 0;
                }
                System.out.println(sum);
            }
        }
    }
}
