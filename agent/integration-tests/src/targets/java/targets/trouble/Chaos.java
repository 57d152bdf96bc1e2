package targets.trouble;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.PreparedStatement;
import java.sql.ResultSet;

/** A driver whose every third call throws, and whose objects break when anybody asks them for anything else. */
public final class Chaos {

    private Chaos() {}

    public static void main(String[] args) throws Exception {
        Driver driver = new ChaosDriver();
        int[] outcomes = new int[2];
        for (int round = 0; round < 300; round++) {
            outcomes[attempt(driver) ? 0 : 1]++;
        }
        System.out.println(outcomes[0] + " well, " + outcomes[1] + " broken");
        System.out.println(ChaosDriver.intrusions() + " intrusions");
    }

    private static boolean attempt(Driver driver) {
        try (Connection connection = driver.connect("jdbc:chaos", null);
                PreparedStatement statement = connection.prepareStatement("SELECT ?")) {
            statement.setInt(1, 42);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getInt(1) == 42;
            }
        } catch (Throwable broken) {
            System.out.println(broken);
            return false;
        }
    }
}
