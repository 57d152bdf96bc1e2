package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;

/** Chunks chosen by a query inside the delete, each with its commit: no value changes, many rows go with each call. */
public final class DeleteUntilNoneIsLeft {

    private DeleteUntilNoneIsLeft() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement purge = connection.prepareStatement(
                        "DELETE FROM review WHERE id IN (SELECT id FROM review WHERE stars < 4 FETCH FIRST 20 ROWS ONLY)")) {
            connection.setAutoCommit(false);
            int deleted = 1;
            while (deleted > 0) {
                deleted = purge.executeUpdate();
                connection.commit();
            }
        }
    }
}
