package targets.pool;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.tomcat.jdbc.pool.PoolProperties;

/** The pool of Tomcat over the driver. */
public final class TomcatPool implements Supplier<DataSource> {

    @Override
    public DataSource get() {
        PoolProperties properties = new PoolProperties();
        properties.setUrl("jdbc:h2:mem:books;DB_CLOSE_DELAY=-1");
        properties.setDriverClassName("org.h2.Driver");
        properties.setInitialSize(1);
        properties.setMinIdle(1);
        properties.setMaxIdle(3);
        properties.setMaxActive(3);
        return new org.apache.tomcat.jdbc.pool.DataSource(properties);
    }
}
