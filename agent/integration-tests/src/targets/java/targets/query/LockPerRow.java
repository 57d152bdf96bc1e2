package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;

/** Each row locked by a query of its own before anything is done: FOR UPDATE, and row by row. */
public final class LockPerRow {

    private LockPerRow() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement lock =
                        connection.prepareStatement("SELECT name FROM author WHERE id = ? FOR UPDATE")) {
            connection.setAutoCommit(false);
            for (long id : Library.authorIds(connection)) {
                lock.setLong(1, id);
                Library.drain(lock.executeQuery()); // expect: n-plus-one confirmed 50 driven by ID
            }
            connection.commit();
        }
    }
}
