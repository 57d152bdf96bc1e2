package targets.pool;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** The small pool that comes with H2, over its pooled connections. */
public final class H2Pool implements Supplier<DataSource> {

    @Override
    public DataSource get() {
        JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:books;DB_CLOSE_DELAY=-1", "sa", "");
        pool.setMaxConnections(3);
        return pool;
    }
}
