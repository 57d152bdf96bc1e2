package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;

/** Nine widgets ask one helper for nine different things, each in a line of its own: no loop. */
public final class WidgetsOfADashboard {

    private WidgetsOfADashboard() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled()) {
            int open = count(connection, "open");
            int late = count(connection, "late");
            int lost = count(connection, "lost");
            System.out.println(open + late + lost);
            int mine = count(connection, "mine");
            int yours = count(connection, "yours");
            System.out.println(mine + yours);
            int week = count(connection, "week");
            int month = count(connection, "month");
            System.out.println(week + month);
            System.out.println(count(connection, "year"));
            System.out.println(count(connection, "ever"));
        }
    }

    private static int count(Connection connection, String note) throws Exception {
        try (PreparedStatement loans = connection.prepareStatement("SELECT author_id FROM loan WHERE note = ?")) {
            loans.setString(1, note);
            return Library.drain(loans.executeQuery());
        }
    }
}
