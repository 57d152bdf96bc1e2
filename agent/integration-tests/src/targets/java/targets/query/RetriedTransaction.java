package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A transaction of three reads and two writes that fails at its end and is tried seven times: everything repeats. */
public final class RetriedTransaction {

    private RetriedTransaction() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled()) {
            connection.setAutoCommit(false);
            for (int attempt = 1; attempt <= 7; attempt++) {
                try {
                    transfer(connection, attempt < 7 ? 300 : 999);
                    connection.commit();
                } catch (SQLException duplicate) {
                    connection.rollback();
                }
            }
        }
    }

    private static void transfer(Connection connection, int room) throws SQLException {
        read(connection, "SELECT name FROM author WHERE id = ?");
        read(connection, "SELECT title FROM book WHERE author_id = ?");
        read(connection, "SELECT note FROM loan WHERE author_id = ?");
        try (PreparedStatement rename = connection.prepareStatement("UPDATE author SET name = ? WHERE id = ?");
                PreparedStatement shelf = connection.prepareStatement("INSERT INTO shelf VALUES (?, 7003, 'taken')")) {
            rename.setString(1, "transferred");
            rename.setLong(2, 70098);
            rename.executeUpdate();
            shelf.setInt(1, room == 300 ? 301 : room);
            shelf.executeUpdate();
        }
    }

    private static void read(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, 70098);
            Library.drain(statement.executeQuery());
        }
    }
}
