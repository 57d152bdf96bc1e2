package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;

/** Old rows deleted 40 at a time until none is left: the same text again and again, many rows with each call. */
public final class PurgeInChunks {

    private PurgeInChunks() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement purge = connection.prepareStatement("DELETE FROM review WHERE stars < ? LIMIT 20")) {
            connection.setAutoCommit(false);
            int deleted = 1;
            while (deleted > 0) {
                purge.setInt(1, 4);
                deleted = purge.executeUpdate();
                connection.commit();
            }
        }
    }
}
