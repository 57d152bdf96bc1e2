package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;

/** Ids from outside; each row is read and then updated by the key that was read: two calls for each id. */
public final class ReadAndUpdatePerId {

    private ReadAndUpdatePerId() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement author = connection.prepareStatement("SELECT id, name FROM author WHERE id = ?");
                PreparedStatement update = connection.prepareStatement("UPDATE author SET name = ? WHERE id = ?")) {
            connection.setAutoCommit(false);
            for (int number = 1; number <= 20; number++) {
                author.setLong(1, 70001 + number * 97L);
                ResultSet row = author.executeQuery(); // expect: n-plus-one likely 20; read-before-write likely 20
                row.next();
                update.setString(1, row.getString("name").trim());
                update.setLong(2, row.getLong("id"));
                update.executeUpdate(); // expect: n-plus-one-write confirmed|likely 20
            }
            connection.commit();
        }
    }
}
