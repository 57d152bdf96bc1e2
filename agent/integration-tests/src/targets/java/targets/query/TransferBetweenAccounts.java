package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;

/** Two rows updated in one transfer, and one booking for each: four writes, and no loop over rows. */
public final class TransferBetweenAccounts {

    private TransferBetweenAccounts() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled()) {
            connection.setAutoCommit(false);
            book(connection, 70098, -20);
            book(connection, 70195, 20);
            connection.commit();
        }
    }

    private static void book(Connection connection, long account, int amount) throws Exception {
        try (PreparedStatement update =
                        connection.prepareStatement("UPDATE author SET place = place + ? WHERE id = ?");
                PreparedStatement insert = connection.prepareStatement("INSERT INTO loan VALUES (?, 'transfer')")) {
            update.setInt(1, amount);
            update.setLong(2, account);
            update.executeUpdate();
            insert.setLong(1, account);
            insert.executeUpdate();
        }
    }
}
