package targets.trouble;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;

/** 100,000 statements, no two of one shape. */
public final class ManyShapes {

    private ManyShapes() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:shapes");
                Statement statement = connection.createStatement()) {
            long sum = 0;
            for (int number = 0; number < 100_000; number++) {
                try (ResultSet row = statement.executeQuery("SELECT 1 AS column_" + number)) {
                    row.next();
                    sum += row.getInt(1);
                }
            }
            System.out.println(sum);
        }
    }
}
