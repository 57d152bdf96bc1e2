package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;

/** 50 queries whose keys no row delivered: a loop, but what drives it is unknown. */
public final class IdsFromOutside {

    private IdsFromOutside() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement books = connection.prepareStatement("SELECT title FROM book WHERE author_id = ?")) {
            for (long number = 1; number <= 50; number++) {
                books.setLong(1, 70001 + number * number * 97);
                Library.drain(books.executeQuery()); // expect: n-plus-one likely 50
            }
        }
    }
}
