package shop.ee;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import shop.Shop;

/** The shop on the server's data source. */
@ApplicationScoped
public class Store {

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource source;

    private Shop shop;

    @PostConstruct
    void open() {
        try {
            shop = new Shop(source).open();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public String guilty(int customer) throws SQLException {
        return shop.guilty(customer);
    }

    public String innocent(int customer) throws SQLException {
        return shop.innocent(customer);
    }
}
