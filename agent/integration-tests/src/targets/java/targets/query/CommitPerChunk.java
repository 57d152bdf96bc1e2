package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;

/** 200 rows in four batches with a commit each: a large job kept small on purpose. */
public final class CommitPerChunk {

    private CommitPerChunk() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO loan VALUES (?, 'chunk')")) {
            connection.setAutoCommit(false);
            for (int row = 1; row <= 200; row++) {
                insert.setLong(1, row);
                insert.addBatch();
                if (row % 50 == 0) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
        }
    }
}
