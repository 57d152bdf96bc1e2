package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Collections;

/** Ten rows with each insert: few statements for many rows. */
public final class RowsPerInsert {

    private RowsPerInsert() {}

    public static void main(String[] args) throws Exception {
        String rows = String.join(", ", Collections.nCopies(10, "(?, ?)"));
        try (Connection connection = Library.filled();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO loan VALUES " + rows)) {
            connection.setAutoCommit(false);
            for (int first = 0; first < 80; first += 10) {
                for (int row = 0; row < 10; row++) {
                    insert.setLong(row * 2 + 1, first + row);
                    insert.setString(row * 2 + 2, "loan " + row);
                }
                insert.executeUpdate();
            }
            connection.commit();
        }
    }
}
