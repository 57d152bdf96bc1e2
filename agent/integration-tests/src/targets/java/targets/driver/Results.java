package targets.driver;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Several results of one statement, and results that one can move about and write in. */
final class Results {

    private static final String AUTHORS = "SELECT id, name FROM author WHERE id BETWEEN 201 AND 206 ORDER BY id";

    private Results() {}

    static void several(Database database, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            boolean rows = statement.execute(database.several());
            while (rows || statement.getUpdateCount() >= 0) {
                System.out.println(rows ? count(statement) : "updated " + statement.getUpdateCount());
                rows = statement.getMoreResults();
            }
        }
    }

    private static String count(Statement statement) throws SQLException {
        int count = 0;
        try (ResultSet rows = statement.getResultSet()) {
            while (rows.next()) {
                count++;
            }
        }
        return "rows " + count;
    }

    static void scroll(Database database, Connection connection) throws SQLException {
        try (Statement statement =
                        connection.createStatement(ResultSet.TYPE_SCROLL_INSENSITIVE, ResultSet.CONCUR_READ_ONLY);
                ResultSet rows = statement.executeQuery(AUTHORS)) {
            System.out.println(rows.last() + " " + rows.getRow() + " " + rows.getInt(1));
            System.out.println(rows.first() + " " + rows.isFirst() + " " + rows.getInt(1));
            System.out.println(
                    rows.absolute(3) + " " + rows.relative(2) + " " + rows.previous() + " " + rows.getInt(1));
            rows.afterLast();
            System.out.println(
                    rows.isAfterLast() + " " + rows.previous() + " " + rows.absolute(-2) + " " + rows.getInt(1));
            System.out.println(rows.getType() + " " + rows.getConcurrency() + " " + rows.findColumn("name"));
        }
    }

    static void update(Database database, Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement =
                        connection.createStatement(ResultSet.TYPE_SCROLL_INSENSITIVE, ResultSet.CONCUR_UPDATABLE);
                ResultSet rows = statement.executeQuery("SELECT id, name FROM author")) {
            System.out.println(rows.next());
            rows.updateString("name", "renamed");
            rows.updateRow();
            rows.moveToInsertRow();
            rows.updateInt(1, 777);
            rows.updateString(2, "inserted");
            rows.insertRow();
            rows.moveToCurrentRow();
            rows.deleteRow();
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*), MAX(id) FROM author")) {
            rows.next();
            System.out.println(rows.getInt(1) + " " + rows.getInt(2));
        }
    }
}
