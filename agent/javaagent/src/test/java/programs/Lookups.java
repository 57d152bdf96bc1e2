package programs;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Goes on asking H2, and says so from the moment at which an agent is there. */
public final class Lookups {
    private static final int ROUNDS = 30_000;

    private Lookups() {}

    public static void main(String[] arguments) throws SQLException, InterruptedException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:lookups")) {
            for (int i = 0; i < ROUNDS; i++) {
                try (PreparedStatement query = connection.prepareStatement("SELECT 1")) {
                    query.executeQuery().close();
                }
                System.out.println(isAttached() ? "attached" : "ready");
                Thread.sleep(10);
            }
        }
    }

    private static boolean isAttached() {
        try {
            Class.forName("java.lang.RoundtripProbe");
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
