package targets.pool;

import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** HikariCP over the driver's own data source. */
public final class HikariOverDataSource implements Supplier<DataSource> {

    @Override
    public DataSource get() {
        HikariDataSource source = new HikariDataSource();
        source.setDataSource(new H2Direct().get());
        source.setMaximumPoolSize(3);
        return source;
    }
}
