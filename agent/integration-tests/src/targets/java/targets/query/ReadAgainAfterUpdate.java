package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;

/** The same row read again, each time after it was changed. */
public final class ReadAgainAfterUpdate {

    private ReadAgainAfterUpdate() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled()) {
            connection.setAutoCommit(false);
            for (int room = 1; room <= 3; room++) {
                move(connection, room);
                read(connection);
            }
            connection.commit();
        }
    }

    private static void move(Connection connection, int room) throws Exception {
        try (PreparedStatement update = connection.prepareStatement("UPDATE author SET room = ? WHERE id = 70098")) {
            update.setInt(1, room);
            update.executeUpdate();
        }
    }

    private static void read(Connection connection) throws Exception {
        try (PreparedStatement author = connection.prepareStatement("SELECT room FROM author WHERE id = ?")) {
            author.setLong(1, 70098);
            Library.drain(author.executeQuery());
        }
    }
}
