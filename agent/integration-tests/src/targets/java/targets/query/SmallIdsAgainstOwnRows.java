package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;

/** Ids 1 to 20 from outside, whose children have small keys too: each id equals a key of a row read before, by chance. */
public final class SmallIdsAgainstOwnRows {

    private SmallIdsAgainstOwnRows() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.connect();
                Statement filling = connection.createStatement()) {
            filling.execute("CREATE TABLE post(id INT PRIMARY KEY, writer_id INT)");
            filling.execute("INSERT INTO post SELECT x, (x + 3) / 4 FROM SYSTEM_RANGE(1, 80)");
            try (PreparedStatement posts = connection.prepareStatement("SELECT id FROM post WHERE writer_id = ?")) {
                for (int writer = 1; writer <= 20; writer++) {
                    posts.setInt(1, writer);
                    Library.sum(posts.executeQuery()); // expect: n-plus-one likely 20
                }
            }
        }
    }
}
