package targets.trouble;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Everything closed twice, in the wrong order, and used afterwards. */
public final class ClosedTwice {

    private ClosedTwice() {}

    public static void main(String[] args) throws Exception {
        Connection connection = DriverManager.getConnection("jdbc:h2:mem:closed");
        for (int number = 0; number < 4; number++) {
            Statement statement = connection.createStatement();
            ResultSet rows = statement.executeQuery("SELECT X FROM SYSTEM_RANGE(1, 3)");
            rows.next();
            rows.close();
            rows.close();
            statement.close();
            rows.close();
            statement.close();
            afterwards(statement, rows);
        }
        connection.close();
        connection.close();
    }

    private static void afterwards(Statement statement, ResultSet rows) {
        try {
            System.out.println(rows.next());
        } catch (SQLException e) {
            System.out.println(e.getErrorCode());
        }
        try {
            System.out.println(statement.executeQuery("SELECT 1"));
        } catch (SQLException e) {
            System.out.println(e.getErrorCode());
        }
    }
}
