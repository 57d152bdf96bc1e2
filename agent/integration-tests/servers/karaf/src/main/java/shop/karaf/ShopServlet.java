package shop.karaf;

import java.io.IOException;
import java.sql.SQLException;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import shop.Shop;

class ShopServlet extends HttpServlet {

    private final transient Shop shop;

    ShopServlet(Shop shop) {
        this.shop = shop;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        int customer = Integer.parseInt(request.getPathInfo().substring(1));
        boolean guilty = request.getServletPath().equals("/guilty");
        try {
            response.setContentType("text/plain");
            response.getWriter().print(guilty ? shop.guilty(customer) : shop.innocent(customer));
        } catch (SQLException e) {
            throw new ServletException(e);
        }
    }
}
