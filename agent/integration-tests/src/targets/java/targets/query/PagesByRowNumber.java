package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;

/** Pages between two row numbers, both of which move: the last one is shorter than its step. */
public final class PagesByRowNumber {

    private PagesByRowNumber() {}

    public static void main(String[] args) throws Exception {
        String sql = "SELECT id FROM (SELECT id, ROW_NUMBER() OVER (ORDER BY id) AS place FROM book)"
                + " WHERE place BETWEEN ? AND ?";
        try (Connection connection = Library.filled();
                PreparedStatement page = connection.prepareStatement(sql)) {
            for (int first = 1; first <= 200; first += 30) {
                page.setInt(1, first);
                page.setInt(2, first + 29);
                Library.drain(page.executeQuery());
            }
        }
    }
}
