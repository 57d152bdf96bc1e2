package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.YearMonth;

/** The sum of each month of a year: ranges of one row each, which a step of a report is as well as a look-up. */
public final class SumPerMonth {

    private SumPerMonth() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                Statement filling = connection.createStatement()) {
            filling.execute("CREATE TABLE sale(sold DATE, amount INT)");
            filling.execute(
                    "INSERT INTO sale SELECT DATEADD('DAY', x, DATE '2024-01-01'), x FROM SYSTEM_RANGE(1, 365)");
            try (PreparedStatement sum =
                    connection.prepareStatement("SELECT SUM(amount) FROM sale WHERE sold >= ? AND sold < ?")) {
                for (YearMonth month = YearMonth.of(2024, 1); month.getYear() == 2024; month = month.plusMonths(1)) {
                    sum.setObject(1, month.atDay(1));
                    sum.setObject(2, month.plusMonths(1).atDay(1));
                    Library.drain(sum.executeQuery()); // expect: n-plus-one info 12
                }
            }
        }
    }
}
