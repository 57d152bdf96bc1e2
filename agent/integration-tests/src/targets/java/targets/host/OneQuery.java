package targets.host;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Properties;

/** Three queries through a driver that lives in a class loader of its own. */
final class OneQuery {

    private OneQuery() {}

    /** Uses the H2 driver that this loader delivers. */
    static void thrice(ClassLoader loader) throws Exception {
        Class<?> driverClass = Class.forName("org.h2.Driver", true, loader);
        if (driverClass.getClassLoader() == OneQuery.class.getClassLoader()) {
            throw new IllegalStateException("the driver comes from the class path");
        }
        Driver driver = (Driver) driverClass.getDeclaredConstructor().newInstance();
        try (Connection connection = driver.connect("jdbc:h2:mem:contained", new Properties());
                PreparedStatement query = connection.prepareStatement("SELECT ? FROM DUAL")) {
            for (int number = 0; number < 3; number++) {
                query.setInt(1, 42);
                try (ResultSet row = query.executeQuery()) {
                    row.next();
                    System.out.println(row.getInt(1));
                }
            }
        }
    }
}
