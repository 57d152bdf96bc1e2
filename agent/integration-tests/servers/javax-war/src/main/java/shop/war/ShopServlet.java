package shop.war;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.servlet.AsyncContext;
import javax.servlet.ServletException;
import javax.servlet.annotation.WebServlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import shop.Shop;

/** The shop on a pool of its own, with threads of its own. */
@WebServlet(
        urlPatterns = {"/guilty/*", "/innocent/*", "/away/*"},
        loadOnStartup = 1,
        asyncSupported = true)
public class ShopServlet extends HttpServlet {

    private transient HikariDataSource source;
    private transient ExecutorService threads;
    private transient Shop shop;

    @Override
    public void init() throws ServletException {
        try {
            source = new HikariDataSource();
            source.setJdbcUrl("jdbc:h2:mem:shop;DB_CLOSE_DELAY=-1");
            source.setDriverClassName("org.h2.Driver");
            source.setMaximumPoolSize(4);
            threads = Executors.newFixedThreadPool(2);
            shop = new Shop(source).open();
        } catch (SQLException e) {
            throw new ServletException(e);
        }
    }

    @Override
    public void destroy() {
        threads.shutdown();
        source.close();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        int customer = Integer.parseInt(request.getPathInfo().substring(1));
        response.setContentType("text/plain");
        if (request.getServletPath().equals("/away")) {
            AsyncContext context = request.startAsync();
            threads.execute(() -> answerAway(context, customer));
        } else {
            answer(request.getServletPath().equals("/guilty"), customer, response);
        }
    }

    private void answer(boolean guilty, int customer, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            response.getWriter().print(guilty ? shop.guilty(customer) : shop.innocent(customer));
        } catch (SQLException e) {
            throw new ServletException(e);
        }
    }

    private void answerAway(AsyncContext context, int customer) {
        try {
            answer(true, customer, (HttpServletResponse) context.getResponse());
        } catch (ServletException | IOException e) {
            getServletContext().log("away", e);
        } finally {
            context.complete();
        }
    }
}
