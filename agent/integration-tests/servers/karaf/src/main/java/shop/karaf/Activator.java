package shop.karaf;

import java.sql.SQLException;
import java.util.Dictionary;
import java.util.Hashtable;
import javax.servlet.Servlet;
import org.h2.jdbcx.JdbcConnectionPool;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import shop.Shop;

/** Opens the shop and puts its servlet on the whiteboard. */
public class Activator implements BundleActivator {

    private JdbcConnectionPool source;

    @Override
    public void start(BundleContext context) throws SQLException {
        source = JdbcConnectionPool.create("jdbc:h2:mem:shop;DB_CLOSE_DELAY=-1", "sa", "");
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("osgi.http.whiteboard.servlet.pattern", new String[] {"/guilty/*", "/innocent/*"});
        context.registerService(Servlet.class, new ShopServlet(new Shop(source).open()), properties);
    }

    @Override
    public void stop(BundleContext context) {
        source.dispose();
    }
}
