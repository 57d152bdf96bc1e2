package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;

/** Look-ups for ids from outside, each with the same date and a limit: a bound in the text, and yet a loop over keys. */
public final class LoansSinceADate {

    private LoansSinceADate() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement books = connection.prepareStatement(
                        "SELECT title FROM book WHERE author_id = ? AND title > ? ORDER BY id LIMIT 3")) {
            for (int number = 1; number <= 20; number++) {
                books.setLong(1, 70001 + number * number * 97L);
                books.setString(2, "book 1");
                Library.drain(books.executeQuery()); // expect: n-plus-one likely 20
            }
        }
    }
}
