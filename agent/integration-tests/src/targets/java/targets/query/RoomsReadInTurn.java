package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;

/** Two loops, one inside the other, that run the same list again for each of ten rooms: 500 look-ups of 50 keys. */
public final class RoomsReadInTurn {

    private RoomsReadInTurn() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement books = connection.prepareStatement("SELECT title FROM book WHERE author_id = ?")) {
            for (int room = 300; room < 304; room++) {
                for (long id : ids(connection, room)) {
                    books.setLong(1, id);
                    Library.drain(books.executeQuery()); // expect: n-plus-one confirmed 40 driven by ID
                }
            }
        }
    }

    private static List<Long> ids(Connection connection, int room) throws Exception {
        List<Long> ids = new ArrayList<>();
        try (PreparedStatement authors = connection.prepareStatement("SELECT id FROM author WHERE room = ?")) {
            authors.setInt(1, room);
            try (ResultSet rows = authors.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong("id"));
                }
            }
        }
        return ids;
    }
}
