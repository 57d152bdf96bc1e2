package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The same insert again and again until it works: a retry. */
public final class RetryAfterError {

    private RetryAfterError() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement author = connection.prepareStatement("INSERT INTO author(id) VALUES (?)")) {
            boolean done = false;
            for (int attempt = 1; !done; attempt++) {
                done = insert(author, attempt < 6 ? 70098 : 1);
            }
        }
    }

    private static boolean insert(PreparedStatement author, long id) {
        try {
            author.setLong(1, id);
            return author.executeUpdate() == 1;
        } catch (SQLException duplicateKey) {
            return false;
        }
    }
}
