package targets.driver;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;

/** What driver and database say of themselves, of tables, columns and parameters. */
final class Descriptions {

    private Descriptions() {}

    static void show(Database database, Connection connection) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        System.out.println(data.getDriverName() + " " + data.getDriverVersion() + " " + data.getDatabaseProductName());
        System.out.println(data.supportsBatchUpdates() + " " + data.getJDBCMajorVersion() + " "
                + data.isWrapperFor(DatabaseMetaData.class));
        try (ResultSet columns = data.getColumns(connection.getCatalog(), null, "%", null)) {
            while (columns.next()) {
                String table = columns.getString("TABLE_NAME");
                if (table.equalsIgnoreCase("note") || table.equalsIgnoreCase("file")) {
                    System.out.println(
                            table + " " + columns.getString("COLUMN_NAME") + " " + columns.getInt("DATA_TYPE"));
                }
            }
        }
        String text = "SELECT id, name AS author_name FROM author WHERE id = ? AND name LIKE ?";
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            columns(statement.getMetaData());
            ParameterMetaData parameters = statement.getParameterMetaData();
            System.out.println(parameters.getParameterCount() + " " + parameters.getParameterMode(1));
        }
    }

    static void columns(ResultSetMetaData data) throws SQLException {
        for (int column = 1; column <= data.getColumnCount(); column++) {
            System.out.println(data.getColumnLabel(column) + " " + data.getColumnTypeName(column) + " "
                    + data.getColumnClassName(column) + " " + data.isNullable(column));
        }
    }
}
