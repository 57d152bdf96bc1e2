package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;

/** 12,000 look-ups for 12,000 rows: more values than there is room for, and still one finding with the exact count. */
public final class ManyThousandLookups {

    private ManyThousandLookups() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                Statement list = connection.createStatement();
                PreparedStatement reviews = connection.prepareStatement("SELECT stars FROM review WHERE id = ?");
                ResultSet keys = list.executeQuery("SELECT 5000003 + X * 89 AS id FROM SYSTEM_RANGE(1, 12000)")) {
            while (keys.next()) {
                reviews.setLong(1, keys.getLong("id"));
                Library.drain(reviews.executeQuery()); // expect: n-plus-one confirmed|likely 12000
            }
        }
    }
}
