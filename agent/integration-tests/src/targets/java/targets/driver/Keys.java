package targets.driver;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Keys that the database makes, for one row, for named columns and for a batch. */
final class Keys {

    private static final String INSERT = "INSERT INTO note(text) VALUES (?)";

    private Keys() {}

    static void show(Database database, Connection connection) throws SQLException {
        try (PreparedStatement one = connection.prepareStatement(INSERT, Statement.RETURN_GENERATED_KEYS)) {
            one.setString(1, "one");
            System.out.println(one.executeUpdate());
            print(one);
        }
        try (Statement statement = connection.createStatement()) {
            System.out.println(statement.executeUpdate(
                    "INSERT INTO note(text) VALUES ('plain')", Statement.RETURN_GENERATED_KEYS));
            print(statement);
        }
        try (PreparedStatement batch = connection.prepareStatement(INSERT, Statement.RETURN_GENERATED_KEYS)) {
            for (int number = 1; number <= 3; number++) {
                batch.setString(1, "batch " + number);
                batch.addBatch();
            }
            System.out.println(batch.executeLargeBatch().length);
            print(batch);
        }
        try (PreparedStatement named = connection.prepareStatement(INSERT, new String[] {"id"})) {
            named.setString(1, "named");
            System.out.println(named.executeLargeUpdate());
            print(named);
        }
    }

    private static void print(Statement statement) throws SQLException {
        try (ResultSet keys = statement.getGeneratedKeys()) {
            while (keys.next()) {
                System.out.println("key " + keys.getLong(1));
            }
        }
    }
}
