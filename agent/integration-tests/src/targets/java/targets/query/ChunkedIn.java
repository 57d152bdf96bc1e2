package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What repairs the N+1: 200 keys in IN lists of 50. */
public final class ChunkedIn {

    private ChunkedIn() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled()) {
            List<Long> ids = bookIds(connection);
            for (int from = 0; from < ids.size(); from += 50) {
                System.out.println(readReviews(connection, ids.subList(from, from + 50)));
            }
        }
    }

    private static int readReviews(Connection connection, List<Long> bookIds) throws Exception {
        StringBuilder sql = new StringBuilder("SELECT stars FROM review WHERE book_id IN (?");
        for (int i = 1; i < bookIds.size(); i++) {
            sql.append(", ?");
        }
        try (PreparedStatement reviews =
                connection.prepareStatement(sql.append(')').toString())) {
            for (int i = 0; i < bookIds.size(); i++) {
                reviews.setLong(i + 1, bookIds.get(i));
            }
            return Library.drain(reviews.executeQuery());
        }
    }

    private static List<Long> bookIds(Connection connection) throws Exception {
        List<Long> ids = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet books = statement.executeQuery("SELECT id FROM book")) {
            while (books.next()) {
                ids.add(books.getLong(1));
            }
        }
        return ids;
    }
}
