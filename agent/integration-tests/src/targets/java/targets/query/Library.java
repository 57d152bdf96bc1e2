package targets.query;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** An H2 in memory with 50 authors of four books each. Filled without a loop, so that the filling is innocent. */
final class Library {

    static final String URL = "jdbc:h2:mem:library;DB_CLOSE_DELAY=-1";

    private Library() {}

    static Connection connect() throws SQLException {
        return DriverManager.getConnection(URL);
    }

    /** Author ids are sparse, so that no other number of the program equals one by chance. */
    static void fill(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE author(id BIGINT PRIMARY KEY, name VARCHAR(40), room INT, place INT)");
            statement.execute("CREATE TABLE book(id BIGINT PRIMARY KEY, author_id BIGINT, title VARCHAR(40))");
            statement.execute("CREATE TABLE review(id BIGINT PRIMARY KEY, book_id BIGINT, stars INT)");
            statement.execute("CREATE TABLE shelf(room INT, place INT, label VARCHAR(40), PRIMARY KEY(room, place))");
            statement.execute("CREATE TABLE loan(author_id BIGINT, note VARCHAR(40))");
            statement.execute("INSERT INTO author SELECT 70001 + x * 97, 'author ' || x, 300 + MOD(x, 5), 7000 + x * 3"
                    + " FROM SYSTEM_RANGE(1, 50)");
            statement.execute("INSERT INTO book SELECT 5000003 + x * 89, 70001 + MOD(x, 50) * 97 + 97, 'book ' || x"
                    + " FROM SYSTEM_RANGE(0, 199)");
            statement.execute("INSERT INTO review SELECT x, 5000003 + x * 89, MOD(x, 5) FROM SYSTEM_RANGE(0, 199)");
            statement.execute("INSERT INTO shelf SELECT room, place, name FROM author");
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    static Connection filled() throws SQLException {
        Connection connection = connect();
        fill(connection);
        return connection;
    }

    static List<Long> authorIds(Connection connection) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet authors = statement.executeQuery("SELECT id, name FROM author")) {
            while (authors.next()) {
                ids.add(authors.getLong("id"));
            }
        }
        return ids;
    }

    /** Reads a result to its end. */
    static int drain(ResultSet result) throws SQLException {
        int rows = 0;
        try (ResultSet closing = result) {
            while (closing.next()) {
                closing.getObject(1);
                rows++;
            }
        }
        return rows;
    }

    /** Reads a result to its end and adds its first column up. */
    static long sum(ResultSet result) throws SQLException {
        long sum = 0;
        try (ResultSet closing = result) {
            while (closing.next()) {
                sum += closing.getLong(1);
            }
        }
        return sum;
    }
}
