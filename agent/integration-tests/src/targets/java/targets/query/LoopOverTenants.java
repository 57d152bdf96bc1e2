package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;

/** The same query in each of eight schemas: no query could ask them all. */
public final class LoopOverTenants {

    private LoopOverTenants() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.connect()) {
            for (int tenant = 1; tenant <= 8; tenant++) {
                create(connection, tenant);
            }
            for (int tenant = 1; tenant <= 8; tenant++) { // loop 1
                connection.setSchema("TENANT" + tenant);
                try (PreparedStatement open = connection.prepareStatement("SELECT id FROM invoice WHERE paid = ?")) {
                    open.setBoolean(1, false);
                    open.executeQuery().next(); // expect: n-plus-one info 8
                }
            }
        }
    }

    private static void create(Connection connection, int tenant) throws Exception {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA TENANT" + tenant);
            statement.execute("CREATE TABLE TENANT" + tenant + ".invoice(id INT, paid BOOLEAN)");
        }
    }
}
