package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;

/** Rows inserted in one batch, whose generated keys are then looked up one by one. */
public final class KeysOfGeneratedRows {

    private KeysOfGeneratedRows() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                Statement filling = connection.createStatement()) {
            filling.execute(
                    "CREATE TABLE ticket(id BIGINT GENERATED ALWAYS AS IDENTITY(START WITH 61001 INCREMENT BY 17)"
                            + " PRIMARY KEY, note VARCHAR(9))");
            try (PreparedStatement insert = connection.prepareStatement(
                            "INSERT INTO ticket(note) VALUES (?)", Statement.RETURN_GENERATED_KEYS);
                    PreparedStatement read = connection.prepareStatement("SELECT note FROM ticket WHERE id = ?")) {
                for (int number = 0; number < 20; number++) {
                    insert.setString(1, "note");
                    insert.addBatch();
                }
                insert.executeBatch();
                ResultSet keys = insert.getGeneratedKeys();
                while (keys.next()) {
                    read.setLong(1, keys.getLong(1));
                    Library.drain(read.executeQuery()); // expect: n-plus-one confirmed|likely 20
                }
            }
        }
    }
}
