package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;

/** Keys 1 to 21 from outside, while an earlier list happens to hold 1 to 50: equal by chance. */
public final class SmallNumbersFromOutside {

    private SmallNumbersFromOutside() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                Statement list = connection.createStatement();
                PreparedStatement reviews = connection.prepareStatement("SELECT stars FROM review WHERE id = ?")) {
            int read = sum(list.executeQuery("SELECT X FROM SYSTEM_RANGE(1, 50)"));
            for (int number = 1; number <= read / 60; number++) {
                reviews.setInt(1, number);
                Library.drain(reviews.executeQuery()); // expect: n-plus-one likely 21
            }
        }
    }

    private static int sum(ResultSet rows) throws Exception {
        int sum = 0;
        try (ResultSet numbers = rows) {
            while (numbers.next()) {
                sum += numbers.getInt(1);
            }
        }
        return sum;
    }
}
