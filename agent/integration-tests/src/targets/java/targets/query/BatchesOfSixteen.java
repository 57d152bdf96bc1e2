package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Collections;

/** 313 queries for 5,000 keys, sixteen at a time, the last list filled up with its first key: many calls, right design. */
public final class BatchesOfSixteen {

    private BatchesOfSixteen() {}

    public static void main(String[] args) throws Exception {
        String markers = String.join(", ", Collections.nCopies(16, "?"));
        try (Connection connection = Library.filled();
                Statement list = connection.createStatement();
                PreparedStatement books =
                        connection.prepareStatement("SELECT title FROM book WHERE id IN (" + markers + ")");
                ResultSet keys = list.executeQuery("SELECT 5000003 + x * 89 AS id FROM SYSTEM_RANGE(1, 5000)")) {
            boolean more = keys.next();
            while (more) {
                long key = keys.getLong("id");
                for (int marker = 1; marker <= 16; marker++) {
                    books.setLong(marker, key);
                    more = more && keys.next();
                    key = more ? keys.getLong("id") : key;
                }
                Library.drain(books.executeQuery());
            }
        }
    }
}
