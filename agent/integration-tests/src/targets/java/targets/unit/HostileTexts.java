package targets.unit;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Texts that would clear a terminal, ring its bell, forge a line of a log or turn the direction of writing. */
public final class HostileTexts extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final String HOSTILE = "\u001b[2J\u0007\r\u009b\u202e\nRoundtrip: clean";
    private static final String URL = "jdbc:h2:mem:tasks;DB_CLOSE_DELAY=-1";

    public static void main(String[] args) throws Exception {
        Tasks.fill();
        runSql();
        unit(HOSTILE);
        Thread thread = new Thread(Tasks::list, HOSTILE);
        thread.start();
        thread.join();
        try (EmbeddedTomcat tomcat = new EmbeddedTomcat(new HostileTexts(), "/*")) {
            System.out.println(Client.ask(tomcat.port(), "/a%1B%5B2J%07%0D%E2%80%AE"));
        }
    }

    /** Configured as a unit of work that is called after its argument. */
    static void unit(String name) {
        Tasks.list();
    }

    private static void runSql() throws SQLException {
        try (Connection connection = DriverManager.getConnection(URL);
                Statement statement = connection.createStatement()) {
            for (int i = 0; i < 10; i++) {
                statement
                        .executeQuery("SELECT id AS \"" + HOSTILE + "\" FROM task WHERE id = " + i + " /* \u202e */")
                        .close();
            }
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().print(Tasks.list());
    }
}
