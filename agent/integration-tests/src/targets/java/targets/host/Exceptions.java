package targets.host;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Runs into what can go wrong with a database, and prints each exception with every frame. */
public final class Exceptions {

    private Exceptions() {}

    public static void main(String[] args) throws Exception {
        show("unknown driver", () -> DriverManager.getConnection("jdbc:nobody:here"));
        show("unknown host", () -> DriverManager.getConnection("jdbc:h2:tcp://localhost:1/none"));
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:exceptions");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE item(id INT PRIMARY KEY)");
            show("syntax", () -> statement.executeQuery("SELEC nothing"));
            show("no table", () -> connection.prepareStatement("SELECT * FROM nowhere"));
            show("no SQL", () -> statement.execute(null));
            show("nothing to prepare", () -> connection.prepareStatement(null));
            duplicateKey(connection);
            missingParameter(connection);
            closed(connection);
            failingBatch(statement);
        }
    }

    private static void duplicateKey(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO item VALUES (?)")) {
            insert.setInt(1, 7);
            System.out.println("inserted " + insert.executeUpdate());
            show("duplicate key", insert::executeUpdate);
        }
    }

    private static void missingParameter(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT * FROM item WHERE id = ?")) {
            show("missing parameter", select::executeQuery);
            show("no such parameter", () -> select.setInt(2, 7));
        }
    }

    private static void closed(Connection connection) throws SQLException {
        PreparedStatement select = connection.prepareStatement("SELECT id FROM item");
        ResultSet rows = select.executeQuery();
        rows.next();
        show("no such column", () -> rows.getString("nothing"));
        show("not a date", () -> rows.getDate(1));
        rows.close();
        show("closed result", rows::next);
        select.close();
        show("closed statement", select::executeQuery);
    }

    private static void failingBatch(Statement statement) throws SQLException {
        statement.addBatch("INSERT INTO item VALUES (8)");
        statement.addBatch("INSERT INTO item VALUES (8)");
        show("failing batch", statement::executeBatch);
    }

    private static void show(String name, Attempt attempt) {
        try {
            attempt.run();
            System.out.println(name + ": no exception");
        } catch (Exception e) {
            System.out.println(name);
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                print(cause);
            }
        }
    }

    private static void print(Throwable thrown) {
        // Lambda classes and cached reflection carry numbers that differ from run to run.
        System.out.println(thrown.toString().replaceAll("\\d{4,}", "N"));
        for (StackTraceElement frame : thrown.getStackTrace()) {
            System.out.println("  " + frame);
        }
    }

    /** Something that fails. */
    interface Attempt {
        void run() throws Exception;
    }
}
