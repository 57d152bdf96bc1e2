package targets.driver;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/** Prints all that a program can see of a driver; the argument names a {@link Database} of this package. */
public final class Behaviour {

    /** A part of it; whatever it throws is printed, as some drivers cannot do some things. */
    interface Part {
        void show(Database database, Connection connection) throws Exception;
    }

    private static final Map<String, Part> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("types", Types::show);
        PARTS.put("descriptions", Descriptions::show);
        PARTS.put("keys", Keys::show);
        PARTS.put("batch with a fault", Batches::show);
        PARTS.put("warnings", Warnings::show);
        PARTS.put("large objects", LargeObjects::show);
        PARTS.put("call", Calls::show);
        PARTS.put("several results", Results::several);
        PARTS.put("scrolling", Results::scroll);
        PARTS.put("updating", Results::update);
        PARTS.put("savepoints", Transactions::savepoints);
        PARTS.put("distributed", Transactions::distributed);
        PARTS.put("cached rows", RowSets::cached);
        PARTS.put("connected rows", RowSets::connected);
        PARTS.put("timeout", Times::timeout);
        PARTS.put("cancel", Times::cancel);
    }

    private Behaviour() {}

    public static void main(String[] args) throws Exception {
        Database database = (Database) Class.forName("targets.driver." + args[0])
                .getDeclaredConstructor()
                .newInstance();
        try (Connection connection = database.open()) {
            fill(database, connection);
            new Counted().run(connection);
            for (Map.Entry<String, Part> part : PARTS.entrySet()) {
                System.out.println("== " + part.getKey());
                show(part.getValue(), database, connection);
            }
        }
    }

    private static void fill(Database database, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE author(id INT PRIMARY KEY, name VARCHAR(40))");
            statement.execute(database.noteTable());
            statement.execute(database.fileTable());
            for (int id = 201; id <= 212; id++) {
                statement.executeUpdate("INSERT INTO author VALUES (" + id + ", 'author " + id + "')");
            }
            for (String text : database.procedure()) {
                statement.execute(text);
            }
        }
    }

    private static void show(Part part, Database database, Connection connection) throws SQLException {
        try {
            part.show(database, connection);
        } catch (SQLException e) {
            System.out.println(e.getClass().getName() + " " + e.getSQLState() + " " + e.getErrorCode());
        } catch (Exception | LinkageError e) {
            System.out.println(e.getClass().getName());
        }
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
