package targets.lease;

import java.sql.Connection;
import java.sql.DriverManager;

/** Many settings that the driver only notes down. */
public final class SettingsOnce {

    private SettingsOnce() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:quick")) {
            for (int i = 0; i < 1_000; i++) {
                connection.setReadOnly(i % 2 == 0);
                connection.setAutoCommit(true);
                connection.isValid(1);
            }
            connection.createStatement().execute("CREATE TABLE t(id INT)");
        }
    }
}
