package targets.beside;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;

/** A prepared batch, a batch of texts, and keys that the database makes. */
final class Writes {

    private static final String INSERT = "INSERT INTO book(author_id, title) VALUES (?, ?)";

    private Writes() {}

    static String delivery(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement(INSERT, Statement.RETURN_GENERATED_KEYS)) {
            for (int number = 1; number <= 5; number++) {
                insert.setInt(1, 9000 + number);
                insert.setString(2, "delivered " + number);
                insert.addBatch();
            }
            String counts = Arrays.toString(insert.executeBatch());
            String page = counts + keys(insert);
            connection.rollback();
            return page;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    static String order(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement(INSERT, new String[] {"id"});
                Statement texts = connection.createStatement()) {
            insert.setInt(1, 9100);
            insert.setString(2, "ordered");
            String page = insert.executeUpdate() + keys(insert);
            texts.addBatch("UPDATE book SET title = 'sold' WHERE author_id = 9100");
            texts.addBatch("DELETE FROM book WHERE author_id = 9100");
            page += Arrays.toString(texts.executeBatch());
            connection.commit();
            return page;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static String keys(Statement statement) throws SQLException {
        StringBuilder keys = new StringBuilder();
        try (ResultSet rows = statement.getGeneratedKeys()) {
            while (rows.next()) {
                keys.append(' ').append(rows.getInt(1));
            }
        }
        return keys.toString();
    }
}
