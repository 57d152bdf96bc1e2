package targets.pool;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** H2 without a pool. */
public final class H2Direct implements Supplier<DataSource> {

    @Override
    public DataSource get() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:books;DB_CLOSE_DELAY=-1");
        return source;
    }
}
