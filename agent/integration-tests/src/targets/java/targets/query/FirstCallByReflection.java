package targets.query;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The first look-ups come through reflection, the others directly: the stacks differ, the loop is the same. */
public final class FirstCallByReflection {

    private FirstCallByReflection() {}

    public static void main(String[] args) throws Exception {
        Method reflected = FirstCallByReflection.class.getDeclaredMethod("readBooks", Connection.class, long.class);
        try (Connection connection = Library.filled()) {
            int row = 0;
            for (long id : Library.authorIds(connection)) {
                if (row++ < 3) {
                    reflected.invoke(null, connection, id);
                } else {
                    readBooks(connection, id);
                }
            }
        }
    }

    static void readBooks(Connection connection, long authorId) throws SQLException {
        try (PreparedStatement books = connection.prepareStatement("SELECT title FROM book WHERE author_id = ?")) {
            books.setLong(1, authorId);
            Library.drain(books.executeQuery()); // expect: n-plus-one confirmed 50 driven by ID
        }
    }
}
