package targets.beside;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** The pages of the shop: a guilty one, an innocent one, writes, work on other threads, and one that fails. */
final class Pages extends HttpServlet {

    static final List<String> ALL =
            List.of("/authors", "/shelf", "/delivery", "/order", "/together", "/broken", "/none");

    private static final long serialVersionUID = 1;

    private final transient DataSource source;
    private final transient ExecutorService workers = Executors.newFixedThreadPool(2);

    Pages(DataSource source) {
        this.source = source;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            response.getWriter().print(answer(request.getRequestURI(), response));
        } catch (SQLException e) {
            response.sendError(500, e.getSQLState());
        }
    }

    @Override
    public void destroy() {
        workers.shutdown();
        try {
            workers.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String answer(String page, HttpServletResponse response) throws SQLException, IOException {
        switch (page) {
            case "/together":
                return Together.read(source, workers);
            case "/none":
                response.sendError(404);
                return "";
            default:
                try (Connection connection = source.getConnection()) {
                    return answer(page, connection);
                }
        }
    }

    private static String answer(String page, Connection connection) throws SQLException {
        switch (page) {
            case "/authors":
                return Reads.authorsWithTheirBooks(connection);
            case "/shelf":
                return Reads.shelf(connection);
            case "/delivery":
                return Writes.delivery(connection);
            case "/order":
                return Writes.order(connection);
            default:
                return Reads.tableThatIsNotThere(connection);
        }
    }
}
