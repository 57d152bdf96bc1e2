package targets.trouble;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;

/** A request that is still running when the program is told to end: eleven statements, then it waits. */
public final class NeverEnds {

    private NeverEnds() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:endless")) {
            for (int number = 0; number < 11; number++) {
                query(connection, number);
            }
            System.out.println("waiting");
            Thread.sleep(600_000);
        }
    }

    private static void query(Connection connection, int number) throws Exception {
        try (PreparedStatement statement = connection.prepareStatement("SELECT ?")) {
            statement.setInt(1, number);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
            }
        }
    }
}
