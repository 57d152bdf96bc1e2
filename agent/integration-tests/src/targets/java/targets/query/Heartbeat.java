package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;

/** A lock kept alive with an update every quarter of a second: the same row on purpose. */
public final class Heartbeat {

    private Heartbeat() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement beat = connection.prepareStatement("UPDATE author SET place = ? WHERE id = ?")) {
            connection.setAutoCommit(false);
            for (int count = 0; count < 6; count++) {
                beat.setInt(1, count);
                beat.setLong(2, 70098);
                beat.executeUpdate();
                Thread.sleep(250);
            }
            connection.commit();
        }
    }
}
