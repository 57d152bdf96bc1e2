package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;

/** The number of books below each of eight bounds: ranges, not keys. */
public final class PriceBuckets {

    private PriceBuckets() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement count = connection.prepareStatement("SELECT COUNT(*) FROM book WHERE id < ?")) {
            for (long bound : List.of(5000010L, 5000100L, 5000500L, 5001000L, 5002000L, 5005000L, 5010000L, 5020000L)) {
                count.setLong(1, bound);
                Library.drain(count.executeQuery());
            }
        }
    }
}
