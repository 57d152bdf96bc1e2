package targets.trouble;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/**
 * Logs in the ways in which people put a password where it does not belong: into URLs, properties, statements, the
 * command line. Some of it works and some fails, with messages of the drivers that quote it. The one argument is the
 * password.
 */
public final class Logins {
    private static final int ROUNDS = 12;
    // Nobody listens at the discard port of a test machine; if somebody did, the log-in would fail all the same.
    private static final String POSTGRES = "jdbc:postgresql://";
    private static final String HOST = "localhost:9/shop?connectTimeout=1";

    private static final String[] URLS = {
        "jdbc:mysql://shop:PW@localhost:9/shop?password=PW&connectTimeout=1000",
        "jdbc:mysql://address=(host=localhost)(port=9)(user=shop)(password=PW)/shop?connectTimeout=1000",
        "jdbc:mariadb://localhost:9/shop?user=shop&password=PW&connectTimeout=1000",
        "jdbc:oracle:thin:shop/PW@//localhost:9/shop",
        "jdbc:oracle:thin:shop/PW@localhost:9:shop",
        "jdbc:sqlserver://localhost:9;databaseName=shop;user=shop;password=PW;loginTimeout=1;connectRetryCount=0",
        "jdbc:sqlserver://localhost:9;user=shop;password={PW};trustStorePassword=PW;loginTimeout=1;connectRetryCount=0"
    };

    private Logins() {}

    public static void main(String[] args) throws SQLException {
        String password = args[0];
        String h2 = "jdbc:h2:mem:logins;USER=sa;PASSWORD=" + password;
        try (Connection keptOpen = DriverManager.getConnection(h2)) {
            for (int i = 0; i < ROUNDS; i++) {
                login(h2, new Properties());
            }
            administer(keptOpen, password);
            login("jdbc:h2:mem:logins;USER=sa;PASSWORD=not" + password, new Properties());
            login("jdbc:h2:mem:logins;NO_SUCH_SETTING=" + password, new Properties());
        }
        login(POSTGRES + HOST + "&user=shop&password=" + password, new Properties());
        login(POSTGRES + "shop:" + password + "@" + HOST, new Properties());
        login("jdbc:unheard-of://shop:" + password + "@localhost/;password=" + password, new Properties());
        for (String url : URLS) {
            login(url.replace("PW", password), new Properties());
        }
        Properties properties = new Properties();
        properties.setProperty("user", "shop");
        properties.setProperty("password", password);
        login(POSTGRES + HOST, properties);
    }

    private static void login(String url, Properties properties) {
        try (Connection connection = DriverManager.getConnection(url, properties);
                Statement statement = connection.createStatement();
                ResultSet one = statement.executeQuery("SELECT 1")) {
            System.out.println("logged in " + one.next());
        } catch (SQLException e) {
            System.out.println("refused: " + e.getMessage());
        }
    }

    private static void administer(Connection connection, String password) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE USER clerk PASSWORD '" + password + "'");
            statement.execute("ALTER USER clerk SET PASSWORD '" + password + "' -- " + password);
            statement.execute("SELECT * FROM nothing WHERE it = '" + password + "'");
        } catch (SQLException e) {
            System.out.println("failed: " + e.getMessage());
        }
    }
}
