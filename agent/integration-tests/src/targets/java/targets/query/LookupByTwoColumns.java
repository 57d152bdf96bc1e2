package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;

/** The N+1 by a key of two columns of one row. */
public final class LookupByTwoColumns {

    private LookupByTwoColumns() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                Statement list = connection.createStatement();
                PreparedStatement shelf =
                        connection.prepareStatement("SELECT label FROM shelf WHERE room = ? AND place = ?");
                ResultSet authors = list.executeQuery("SELECT room, place FROM author")) {
            while (authors.next()) {
                shelf.setInt(1, authors.getInt("room"));
                shelf.setInt(2, authors.getInt("place"));
                Library.drain(shelf.executeQuery()); // expect: n-plus-one confirmed 50 driven by PLACE
            }
        }
    }
}
