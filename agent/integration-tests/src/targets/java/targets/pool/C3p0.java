package targets.pool;

import com.mchange.v2.c3p0.ComboPooledDataSource;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** The pool c3p0 over the driver; it connects on threads of its own. */
public final class C3p0 implements Supplier<DataSource> {

    @Override
    public DataSource get() {
        ComboPooledDataSource source = new ComboPooledDataSource();
        source.setJdbcUrl("jdbc:h2:mem:books;DB_CLOSE_DELAY=-1");
        source.setInitialPoolSize(1);
        source.setMinPoolSize(1);
        source.setAcquireIncrement(1);
        source.setMaxPoolSize(3);
        return source;
    }
}
