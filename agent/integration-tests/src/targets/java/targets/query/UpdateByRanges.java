package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;

/** A large update in ranges of keys: two numbers that move together, many rows with each call. */
public final class UpdateByRanges {

    private UpdateByRanges() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement update =
                        connection.prepareStatement("UPDATE book SET title = UPPER(title) WHERE id BETWEEN ? AND ?")) {
            connection.setAutoCommit(false);
            for (long from = 5000000; from < 5018000; from += 2000) {
                update.setLong(1, from);
                update.setLong(2, from + 1999);
                update.executeUpdate();
            }
            connection.commit();
        }
    }
}
