package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;

/** Nine of ten authors were read before: the few look-ups that are left cover a tenth of the column, in the order of its rows. */
public final class MostKeysKnown {

    private MostKeysKnown() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                Statement list = connection.createStatement();
                PreparedStatement author = connection.prepareStatement("SELECT name FROM author WHERE id = ?");
                ResultSet books = list.executeQuery("SELECT author_id FROM book WHERE id < 5004453")) {
            long known = 70001 + 43 * 97L;
            while (books.next()) {
                long id = books.getLong(1);
                if (id > known) {
                    author.setLong(1, id);
                    Library.drain(author.executeQuery()); // expect: n-plus-one confirmed 7 driven by AUTHOR_ID
                }
            }
        }
    }
}
