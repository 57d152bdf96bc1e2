package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;

/** The newest loan of each author with LIMIT 1: a limit in the text, and no page. */
public final class HighestBid {

    private HighestBid() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement newest = connection.prepareStatement(
                        "SELECT id FROM book WHERE author_id = ? ORDER BY id DESC LIMIT 1")) {
            for (long id : Library.authorIds(connection)) {
                newest.setLong(1, id);
                Library.drain(newest.executeQuery()); // expect: n-plus-one confirmed 50 driven by ID
            }
        }
    }
}
