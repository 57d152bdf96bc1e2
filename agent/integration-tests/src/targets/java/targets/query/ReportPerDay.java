package targets.query;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.LocalDate;

/** A figure for each day of a month: the days come from the calendar, not from rows. */
public final class ReportPerDay {

    private ReportPerDay() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                Statement filling = connection.createStatement()) {
            filling.execute("CREATE TABLE sale(sold DATE, amount INT)");
            filling.execute(
                    "INSERT INTO sale SELECT DATEADD('DAY', MOD(x, 30), DATE '2024-06-01'), x FROM SYSTEM_RANGE(1, 90)");
            try (PreparedStatement sum = connection.prepareStatement("SELECT SUM(amount) FROM sale WHERE sold = ?")) {
                for (int day = 1; day <= 30; day++) {
                    sum.setDate(1, Date.valueOf(LocalDate.of(2024, 6, day)));
                    Library.drain(sum.executeQuery()); // expect: n-plus-one info 30
                }
            }
        }
    }
}
