package targets.beside;

import com.zaxxer.hikari.HikariDataSource;
import java.io.File;
import java.sql.Connection;
import java.sql.Statement;
import javax.sql.DataSource;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;

/**
 * A servlet on Tomcat with HikariCP and H2, as programs look that other agents are made for. Asks itself for each page
 * twice and prints the answers.
 */
public final class Bookshop {

    private static final int CONNECTIONS = 4;

    private Bookshop() {}

    public static void main(String[] args) throws Exception {
        try (HikariDataSource pool = pool()) {
            fill(pool);
            Tomcat tomcat = start(new Pages(pool));
            for (String page : Pages.ALL) {
                Visitor.visit(tomcat.getConnector().getLocalPort(), page);
                Visitor.visit(tomcat.getConnector().getLocalPort(), page);
            }
            tomcat.stop();
            tomcat.destroy();
        }
    }

    private static HikariDataSource pool() {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl("jdbc:h2:mem:bookshop;DB_CLOSE_DELAY=-1");
        pool.setMaximumPoolSize(CONNECTIONS);
        return pool;
    }

    /** Afterwards the pool is full, so that how often it connects does not hang on who is quicker. */
    private static void fill(DataSource pool) throws Exception {
        try (Connection first = pool.getConnection();
                Connection second = pool.getConnection();
                Connection third = pool.getConnection();
                Connection fourth = pool.getConnection();
                Statement statement = first.createStatement()) {
            statement.execute("CREATE TABLE author(id INT PRIMARY KEY, name VARCHAR(40))");
            statement.execute("CREATE TABLE book(id INT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,"
                    + " author_id INT, title VARCHAR(40))");
            statement.execute("INSERT INTO author SELECT 4000 + 7 * x, 'author ' || x FROM SYSTEM_RANGE(1, 30)");
            statement.execute("INSERT INTO book(author_id, title)"
                    + " SELECT 4000 + 7 * x, 'book ' || x FROM SYSTEM_RANGE(1, 30)");
            System.out.println(second.isValid(1) + " " + third.isValid(1) + " " + fourth.isValid(1));
        }
    }

    private static Tomcat start(Pages pages) throws Exception {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir("tomcat");
        tomcat.setPort(0);
        tomcat.setSilent(true);
        tomcat.getConnector();
        Context context = tomcat.addContext("", new File(".").getAbsolutePath());
        Tomcat.addServlet(context, "pages", pages);
        context.addServletMappingDecoded("/*", "pages");
        tomcat.start();
        return tomcat;
    }
}
