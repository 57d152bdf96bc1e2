package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;

/** The N+1 whose key is changed on its way: its origin cannot be proven. */
public final class KeyWithPrefix {

    private KeyWithPrefix() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement loans = connection.prepareStatement("SELECT author_id FROM loan WHERE note = ?")) {
            for (long id : Library.authorIds(connection)) {
                loans.setString(1, "author-" + id);
                Library.drain(loans.executeQuery()); // expect: n-plus-one likely 50
            }
        }
    }
}
