package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;

/** A threshold found by halving: every question depends on the answer before, so no list could ask them all. */
public final class BinarySearch {

    private BinarySearch() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement next =
                        connection.prepareStatement("SELECT id FROM book WHERE id >= ? ORDER BY id LIMIT 1")) {
            long low = 5000000;
            long high = 5020000;
            while (high - low > 1) {
                long middle = (low + high) / 2;
                next.setLong(1, middle);
                boolean found = Library.drain(next.executeQuery()) > 0; // expect: n-plus-one info 14
                low = found ? middle : low;
                high = found ? high : middle;
            }
            System.out.println(low);
        }
    }
}
