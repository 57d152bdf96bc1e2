package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;

/** A batch sent for each row: batched in the code, not on the wire. */
public final class BatchesOfOne {

    private BatchesOfOne() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO loan VALUES (?, ?)")) {
            connection.setAutoCommit(false);
            for (int number = 0; number < 100; number++) {
                insert.setLong(1, number * 31L);
                insert.setString(2, "loan " + number);
                insert.addBatch();
                insert.executeBatch(); // expect: n-plus-one-write confirmed|likely 100
            }
            connection.commit();
        }
    }
}
