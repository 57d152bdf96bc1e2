package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;

/** 200 rows of three kinds, each looked up: three keys asked 200 times, all of them keys of the rows. */
public final class FewKindsOfManyRows {

    private FewKindsOfManyRows() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                Statement list = connection.createStatement();
                PreparedStatement kind = connection.prepareStatement("SELECT name FROM author WHERE id = ?");
                ResultSet books = list.executeQuery("SELECT 70098 + MOD(id, 3) * 97 AS kind_id, title FROM book")) {
            while (books.next()) {
                kind.setLong(1, books.getLong("kind_id"));
                Library.drain(kind.executeQuery()); // expect: n-plus-one confirmed 200 driven by KIND_ID
            }
        }
    }
}
