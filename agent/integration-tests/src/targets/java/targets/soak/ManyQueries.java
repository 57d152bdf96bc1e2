package targets.soak;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** One unit of work with as many queries as asked for; ten times on its way a line of what is in use. */
public final class ManyQueries {

    private ManyQueries() {}

    public static void main(String[] args) throws SQLException {
        long queries = Long.parseLong(args[0]);
        Use.printTitles();
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:many");
                PreparedStatement query = connection.prepareStatement("select 7 + ?")) {
            for (long number = 1; number <= queries; number++) {
                query.setLong(1, number);
                try (ResultSet row = query.executeQuery()) {
                    row.next();
                    row.getLong(1);
                }
                if (number % (queries / 10) == 0) {
                    Use.now().print(number);
                }
            }
        }
    }
}
