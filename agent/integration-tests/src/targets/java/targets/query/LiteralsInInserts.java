package targets.query;

import java.sql.Connection;
import java.sql.Statement;

/** Inserts whose values stand in the text: 20 texts, one shape. */
public final class LiteralsInInserts {

    private LiteralsInInserts() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                Statement insert = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (int number = 0; number < 20; number++) {
                String sql = "INSERT INTO loan VALUES (" + number * 31 + ", 'loan " + number + "')";
                insert.executeUpdate(sql); // expect: n-plus-one-write likely 20
            }
            connection.commit();
        }
    }
}
