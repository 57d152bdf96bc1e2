package targets.pool;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.hsqldb.jdbc.JDBCDataSource;

/** HSQLDB without a pool. */
public final class HsqldbDirect implements Supplier<DataSource> {

    @Override
    public DataSource get() {
        JDBCDataSource source = new JDBCDataSource();
        source.setUrl("jdbc:hsqldb:mem:books");
        return source;
    }
}
