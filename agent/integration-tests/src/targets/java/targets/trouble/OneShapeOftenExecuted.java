package targets.trouble;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;

/** 300,000 executions of one shape. */
public final class OneShapeOftenExecuted {

    private OneShapeOftenExecuted() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:often");
                PreparedStatement statement = connection.prepareStatement("SELECT ? + 1")) {
            long sum = 0;
            for (int number = 0; number < 300_000; number++) {
                statement.setInt(1, number);
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    sum += row.getInt(1) - number;
                }
            }
            System.out.println(sum);
        }
    }
}
