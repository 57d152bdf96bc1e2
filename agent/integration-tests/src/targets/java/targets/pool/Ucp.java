package targets.pool;

import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import oracle.ucp.jdbc.PoolDataSource;
import oracle.ucp.jdbc.PoolDataSourceFactory;

/** Oracle's UCP over the data source of another database. */
public final class Ucp implements Supplier<DataSource> {

    @Override
    public DataSource get() {
        PoolDataSource source = PoolDataSourceFactory.getPoolDataSource();
        try {
            source.setConnectionFactoryClassName("org.h2.jdbcx.JdbcDataSource");
            source.setURL("jdbc:h2:mem:books;DB_CLOSE_DELAY=-1");
            source.setMaxPoolSize(3);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return source;
    }
}
