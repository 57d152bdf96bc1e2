package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;

/** The same row, asked for twelve times. */
public final class DuplicateQuery {

    private DuplicateQuery() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled()) {
            for (int part = 0; part < 12; part++) {
                printName(connection);
            }
        }
    }

    private static void printName(Connection connection) throws Exception {
        try (PreparedStatement author = connection.prepareStatement("SELECT name FROM author WHERE id = ?")) {
            author.setLong(1, 70098);
            Library.drain(author.executeQuery()); // expect: duplicate-query likely 12
        }
    }
}
