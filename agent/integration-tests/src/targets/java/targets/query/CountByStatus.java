package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;

/** A page with a count for each of four states: a loop, but over a handful of names in the code. */
public final class CountByStatus {

    private CountByStatus() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement count = connection.prepareStatement("SELECT COUNT(*) FROM loan WHERE note = ?")) {
            for (String status : List.of("open", "late", "lost", "returned")) {
                count.setString(1, status);
                Library.drain(count.executeQuery());
            }
        }
    }
}
