package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;

/** A yes or no asked for each row: SELECT EXISTS, not a column in sight. */
public final class ExistsPerRow {

    private ExistsPerRow() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement any =
                        connection.prepareStatement("SELECT EXISTS(SELECT 1 FROM loan WHERE author_id = ?)")) {
            for (long id : Library.authorIds(connection)) {
                any.setLong(1, id);
                Library.drain(any.executeQuery()); // expect: n-plus-one confirmed 50 driven by ID
            }
        }
    }
}
