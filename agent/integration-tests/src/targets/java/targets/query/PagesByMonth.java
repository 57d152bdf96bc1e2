package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.YearMonth;

/** A large table read month by month: two dates that move together, by 28 to 31 days. */
public final class PagesByMonth {

    private PagesByMonth() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                Statement filling = connection.createStatement()) {
            filling.execute("CREATE TABLE sale(sold DATE, amount INT)");
            filling.execute(
                    "INSERT INTO sale SELECT DATEADD('DAY', x, DATE '2024-01-01'), x FROM SYSTEM_RANGE(1, 365)");
            try (PreparedStatement sales =
                    connection.prepareStatement("SELECT amount FROM sale WHERE sold >= ? AND sold < ?")) {
                for (YearMonth month = YearMonth.of(2024, 1); month.getYear() == 2024; month = month.plusMonths(1)) {
                    sales.setObject(1, month.atDay(1));
                    sales.setObject(2, month.plusMonths(1).atDay(1));
                    Library.drain(sales.executeQuery());
                }
            }
        }
    }
}
