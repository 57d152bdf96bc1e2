package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Collections;

/** A file read in chunks of 20 lines, each checked with one list query and written as one batch: as it should be. */
public final class ImportInChunks {

    private ImportInChunks() {}

    public static void main(String[] args) throws Exception {
        String markers = String.join(", ", Collections.nCopies(20, "?"));
        try (Connection connection = Library.filled();
                PreparedStatement known =
                        connection.prepareStatement("SELECT author_id FROM loan WHERE author_id IN (" + markers + ")");
                PreparedStatement insert = connection.prepareStatement("INSERT INTO loan VALUES (?, 'import')")) {
            connection.setAutoCommit(false);
            for (int first = 0; first < 160; first += 20) {
                for (int line = 0; line < 20; line++) {
                    known.setLong(line + 1, (first + line) * 31L);
                    insert.setLong(1, (first + line) * 31L);
                    insert.addBatch();
                }
                Library.drain(known.executeQuery());
                insert.executeBatch();
                connection.commit();
            }
        }
    }
}
