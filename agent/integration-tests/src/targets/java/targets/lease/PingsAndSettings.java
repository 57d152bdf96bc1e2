package targets.lease;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.h2.jdbc.JdbcConnection;

/** A check and a setting before each small statement, each of which goes to a database eight milliseconds away. */
public final class PingsAndSettings {

    private PingsAndSettings() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = new Distant()) {
            for (int i = 0; i < 60; i++) {
                connection.isValid(1);
                connection.setReadOnly(true);
                try (Statement statement = connection.createStatement()) {
                    statement.execute("CREATE TABLE IF NOT EXISTS t" + i + "(id INT)");
                }
            }
        }
    }

    /** A driver's connection whose state is kept on the server. */
    private static final class Distant extends JdbcConnection {

        private Distant() throws SQLException {
            super("jdbc:h2:mem:state", new Properties(), "", "", false);
        }

        @Override
        public boolean isValid(int timeout) {
            trip();
            return super.isValid(timeout);
        }

        @Override
        public void setReadOnly(boolean readOnly) throws SQLException {
            trip();
            super.setReadOnly(readOnly);
        } // expect: session-chatter likely|info 104

        private static void trip() {
            try {
                Thread.sleep(8);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
