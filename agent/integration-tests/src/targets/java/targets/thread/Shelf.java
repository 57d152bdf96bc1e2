package targets.thread;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** Forty authors and a book of each, behind a pool of eight connections. */
final class Shelf {

    static final int AUTHORS = 40;

    private static final String URL = "jdbc:h2:mem:shelf;DB_CLOSE_DELAY=-1";

    private static DataSource pool;

    private Shelf() {}

    static void fill() throws SQLException {
        fill(JdbcConnectionPool.create(URL, "", ""));
    }

    static void fill(DataSource from) throws SQLException {
        pool = from;
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE author(id BIGINT PRIMARY KEY)");
            statement.execute("CREATE TABLE book(author_id BIGINT, title VARCHAR(40))");
            statement.execute("INSERT INTO author SELECT 80000 + x * 71 FROM SYSTEM_RANGE(1, " + AUTHORS + ")");
            statement.execute("INSERT INTO book SELECT id, 'book ' || id FROM author");
        }
    }

    static String url() {
        return URL;
    }

    static List<Long> authors() {
        List<Long> ids = new ArrayList<>();
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet authors = statement.executeQuery("SELECT id FROM author")) {
            while (authors.next()) {
                ids.add(authors.getLong(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return ids;
    }

    static String title(long author) {
        try (Connection connection = pool.getConnection();
                PreparedStatement books = connection.prepareStatement("SELECT title FROM book WHERE author_id = ?")) {
            books.setLong(1, author);
            try (ResultSet book = books.executeQuery()) {
                book.next();
                return book.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Connection connect() throws SQLException {
        return DriverManager.getConnection(URL);
    }
}
