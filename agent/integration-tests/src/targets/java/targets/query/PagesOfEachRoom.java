package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;

/** Five lists, each read page by page: the offset begins anew with every list, so it has no constant step. */
public final class PagesOfEachRoom {

    private PagesOfEachRoom() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement page = connection.prepareStatement(
                        "SELECT id FROM author WHERE room = ? ORDER BY id LIMIT ? OFFSET ?")) {
            for (int room = 300; room < 305; room++) {
                for (int offset = 0; offset <= 10; offset += 2) {
                    page.setInt(1, room);
                    page.setInt(2, 2);
                    page.setInt(3, offset);
                    Library.drain(page.executeQuery());
                }
            }
        }
    }
}
