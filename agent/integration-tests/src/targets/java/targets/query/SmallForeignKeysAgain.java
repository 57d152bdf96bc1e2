package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;

/** 600 rows name 40 small keys, and nothing is kept: 600 look-ups of small numbers that do come from the rows. */
public final class SmallForeignKeysAgain {

    private SmallForeignKeysAgain() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                Statement list = connection.createStatement();
                PreparedStatement customer = connection.prepareStatement("SELECT stars FROM review WHERE id = ?");
                ResultSet orders =
                        list.executeQuery("SELECT X AS id, MOD(X * 7, 41) AS customer_id FROM SYSTEM_RANGE(1, 600)")) {
            while (orders.next()) {
                customer.setInt(1, orders.getInt("customer_id"));
                Library.drain(customer.executeQuery()); // expect: n-plus-one confirmed 600 driven by CUSTOMER_ID
            }
        }
    }
}
