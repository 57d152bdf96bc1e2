package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;

/** Pages by offset. */
public final class OffsetPages {

    private OffsetPages() {}

    public static void main(String[] args) throws Exception {
        String sql = "SELECT id, title FROM book ORDER BY id LIMIT ? OFFSET ?";
        try (Connection connection = Library.filled();
                PreparedStatement page = connection.prepareStatement(sql)) {
            for (int offset = 0; offset < 200; offset += 20) {
                page.setInt(1, 20);
                page.setInt(2, offset);
                System.out.println(Library.drain(page.executeQuery()));
            }
        }
    }
}
