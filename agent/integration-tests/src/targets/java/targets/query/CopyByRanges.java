package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;

/** A table copied in ranges of keys: each insert carries all rows of its range. */
public final class CopyByRanges {

    private CopyByRanges() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement copy = connection.prepareStatement(
                        "INSERT INTO loan SELECT author_id, title FROM book WHERE id >= ? AND id < ?")) {
            connection.setAutoCommit(false);
            for (long from = 5000000; from < 5018000; from += 2000) {
                copy.setLong(1, from);
                copy.setLong(2, from + 2000);
                copy.executeUpdate();
                connection.commit();
            }
        }
    }
}
