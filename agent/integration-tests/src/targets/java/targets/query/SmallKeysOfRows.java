package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;

/** Small keys in no order that did come from rows, all of them: nothing but the full cover tells them from chance. */
public final class SmallKeysOfRows {

    private SmallKeysOfRows() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                Statement list = connection.createStatement();
                PreparedStatement reviews = connection.prepareStatement("SELECT stars FROM review WHERE id = ?");
                ResultSet ids = list.executeQuery("SELECT MOD(X * 7, 41) AS id FROM SYSTEM_RANGE(1, 40)")) {
            while (ids.next()) {
                reviews.setInt(1, ids.getInt("id"));
                Library.drain(reviews.executeQuery()); // expect: n-plus-one confirmed 40 driven by ID
            }
        }
    }
}
