package targets.pool;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Holds three connections at once, then borrows twenty more in turn, with one query on each: 24 borrows and 25
 * statements with the filling. A pool of at most three opens three.
 */
public final class BorrowAndQuery {

    private BorrowAndQuery() {}

    /** The argument names a class of this package that supplies the data source. */
    public static void main(String[] args) throws Exception {
        Object supplier = Class.forName("targets.pool." + args[0])
                .getDeclaredConstructor()
                .newInstance();
        DataSource source = (DataSource) ((Supplier<?>) supplier).get();
        fill(source);
        holdThree(source);
        for (int number = 0; number < 20; number++) {
            try (Connection connection = source.getConnection()) {
                query(connection, number);
            }
        }
    }

    private static void fill(DataSource source) throws Exception {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE book(id INT PRIMARY KEY, title VARCHAR(40))");
            statement.executeUpdate("INSERT INTO book VALUES (1, 'one')");
        }
    }

    private static void holdThree(DataSource source) throws Exception {
        try (Connection first = source.getConnection();
                Connection second = source.getConnection();
                Connection third = source.getConnection()) {
            query(first, 1);
            query(second, 2);
            query(third, 3);
        }
    }

    private static void query(Connection connection, int number) throws Exception {
        try (PreparedStatement books = connection.prepareStatement("SELECT title FROM book WHERE id = ?")) {
            books.setInt(1, number);
            try (ResultSet rows = books.executeQuery()) {
                while (rows.next()) {
                    System.out.println(rows.getString(1));
                }
            }
        }
    }
}
