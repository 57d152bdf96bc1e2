package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;

/** Twelve orders, each with a batch of its lines: the batches are right, the single insert of the order before is not. */
public final class OrdersWithLines {

    private OrdersWithLines() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement order = connection.prepareStatement("INSERT INTO author(id, name) VALUES (?, ?)");
                PreparedStatement line = connection.prepareStatement("INSERT INTO loan VALUES (?, ?)")) {
            connection.setAutoCommit(false);
            for (int number = 1; number <= 12; number++) {
                order.setLong(1, number * 31L);
                order.setString(2, "order");
                order.executeUpdate(); // expect: n-plus-one-write likely 12
                for (int item = 0; item < 4; item++) {
                    line.setLong(1, number * 31L);
                    line.setString(2, "line " + item);
                    line.addBatch();
                }
                line.executeBatch();
            }
            connection.commit();
        }
    }
}
