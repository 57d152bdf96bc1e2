package dev.roundtrip.demo.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** Where a database is and who asks; it travels to the programs of the stories as system properties. */
public record Login(String url, String user, String password) {

    /** The login that this JVM was started with; see {@link #asProperties}. */
    public static Login ofThisProgram() {
        return new Login(
                System.getProperty("spring.datasource.url"),
                System.getProperty("spring.datasource.username"),
                System.getProperty("spring.datasource.password", ""));
    }

    /** Opens a physical connection, as {@link DriverManager} does. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** The same as JVM arguments; Spring Boot's own names, so that its data source needs nothing else. */
    public List<String> asProperties() {
        return List.of(
                "-Dspring.datasource.url=" + url,
                "-Dspring.datasource.username=" + user,
                "-Dspring.datasource.password=" + password);
    }
}
