package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** 600 rows with dense keys name 40 customers with dense keys: the keys of the rows match as well, but only a few of them. */
public final class DenseForeignKey {

    private DenseForeignKey() {}

    public static void main(String[] args) throws Exception {
        Map<Integer, Integer> rooms = new HashMap<>();
        try (Connection connection = Library.filled();
                Statement list = connection.createStatement();
                PreparedStatement customer = connection.prepareStatement("SELECT stars FROM review WHERE id = ?");
                ResultSet orders =
                        list.executeQuery("SELECT X AS id, MOD(X, 40) + 1 AS customer_id FROM SYSTEM_RANGE(1, 600)")) {
            while (orders.next()) {
                rooms.merge(orders.getInt("customer_id"), orders.getInt("id"), Math::max);
            }
            for (int id : rooms.keySet()) {
                customer.setInt(1, id);
                Library.drain(customer.executeQuery()); // expect: n-plus-one confirmed 40 driven by CUSTOMER_ID
            }
        }
    }
}
