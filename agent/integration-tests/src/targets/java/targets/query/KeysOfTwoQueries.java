package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Look-ups whose keys come from the rows of two queries, one list after the other: each of them delivered half. */
public final class KeysOfTwoQueries {

    private KeysOfTwoQueries() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                Statement list = connection.createStatement();
                PreparedStatement books = connection.prepareStatement("SELECT title FROM book WHERE author_id = ?")) {
            List<Long> ids = new ArrayList<>();
            add(list.executeQuery("SELECT id AS upper_id FROM author WHERE room = 301"), ids);
            add(list.executeQuery("SELECT id AS lower_id FROM author WHERE room < 301"), ids);
            for (long id : ids) {
                books.setLong(1, id);
                Library.drain(books.executeQuery()); // expect: n-plus-one confirmed|likely 20
            }
        }
    }

    private static void add(ResultSet rows, List<Long> ids) throws Exception {
        try (ResultSet authors = rows) {
            while (authors.next()) {
                ids.add(authors.getLong(1));
            }
        }
    }
}
