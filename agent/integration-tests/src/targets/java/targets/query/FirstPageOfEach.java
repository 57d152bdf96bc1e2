package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;

/** The first page for each id from outside, as repositories with paging write it: the offset stays at zero. */
public final class FirstPageOfEach {

    private FirstPageOfEach() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement books = connection.prepareStatement(
                        "SELECT title FROM book WHERE author_id = ? ORDER BY id OFFSET ? ROWS FETCH FIRST ? ROWS ONLY")) {
            for (int number = 1; number <= 20; number++) {
                books.setLong(1, 70001 + number * number * 97L);
                books.setInt(2, 0);
                books.setInt(3, 3);
                Library.drain(books.executeQuery()); // expect: n-plus-one likely 20
            }
        }
    }
}
