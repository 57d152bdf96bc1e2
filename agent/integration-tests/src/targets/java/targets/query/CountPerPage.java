package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;

/** A page and the count of all rows of its condition; beside it a count of something else. */
public final class CountPerPage {

    private CountPerPage() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled()) {
            print(connection, "SELECT title FROM book WHERE author_id > ? ORDER BY id LIMIT 20");
            print(connection, "SELECT COUNT(*) FROM book WHERE author_id > ?");
            print(connection, "SELECT COUNT(*) FROM review WHERE stars > ?");
        }
    }

    private static void print(Connection connection, String sql) throws Exception {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, 70000);
            try (ResultSet rows = query.executeQuery()) { // expect: count-per-page info 1
                while (rows.next()) {
                    System.out.println(rows.getString(1));
                }
            }
        }
    }
}
