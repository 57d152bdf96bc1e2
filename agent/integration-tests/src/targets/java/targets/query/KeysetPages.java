package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;

/** Pages that begin after the last key of the page before: each page drives the next, by design. */
public final class KeysetPages {

    private KeysetPages() {}

    public static void main(String[] args) throws Exception {
        String sql = "SELECT id, title FROM book WHERE id > ? ORDER BY id LIMIT 20";
        try (Connection connection = Library.filled();
                PreparedStatement page = connection.prepareStatement(sql)) {
            long last = 0;
            boolean more = true;
            while (more) {
                page.setLong(1, last);
                long next = lastId(page.executeQuery());
                more = next != 0;
                last = next;
            }
        }
    }

    private static long lastId(ResultSet rows) throws Exception {
        long last = 0;
        try (ResultSet books = rows) {
            while (books.next()) {
                last = books.getLong("id");
            }
        }
        return last;
    }
}
