package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The same row read and updated by its version until nobody was faster: each version is that of the read before. */
public final class OptimisticRetry {

    private OptimisticRetry() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                Connection others = Library.connect()) {
            connection.setAutoCommit(false);
            boolean done = false;
            for (int attempt = 0; !done; attempt++) {
                int version = version(connection);
                if (attempt < 6) {
                    beFaster(others, version);
                }
                done = change(connection, version);
            }
            connection.commit();
        }
    }

    private static void beFaster(Connection others, int version) throws InterruptedException {
        Thread rival = new Thread(() -> {
            try {
                change(others, version);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        rival.start();
        rival.join();
    }

    private static int version(Connection connection) throws SQLException {
        try (PreparedStatement author = connection.prepareStatement("SELECT place FROM author WHERE id = ?")) {
            author.setLong(1, 70098);
            try (ResultSet row = author.executeQuery()) {
                row.next();
                return row.getInt("place");
            }
        }
    }

    private static boolean change(Connection connection, int version) throws SQLException {
        String sql = "UPDATE author SET place = place + 17 WHERE id = ? AND place = ?";
        try (PreparedStatement author = connection.prepareStatement(sql)) {
            author.setLong(1, 70098);
            author.setInt(2, version);
            return author.executeUpdate() == 1;
        }
    }
}
