package shop.war;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import shop.Shop;

/** The shop on a data source of the server's. */
@WebServlet({"/guilty/*", "/innocent/*"})
public class ShopServlet extends HttpServlet {

    @Resource(name = "jdbc/shop")
    private DataSource source;

    private transient Shop shop;

    @Override
    public void init() throws ServletException {
        try {
            shop = new Shop(source).open();
        } catch (SQLException e) {
            throw new ServletException(e);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        int customer = Integer.parseInt(request.getPathInfo().substring(1));
        try {
            response.setContentType("text/plain");
            response.getWriter()
                    .print(
                            request.getServletPath().equals("/guilty")
                                    ? shop.guilty(customer)
                                    : shop.innocent(customer));
        } catch (SQLException e) {
            throw new ServletException(e);
        }
    }
}
