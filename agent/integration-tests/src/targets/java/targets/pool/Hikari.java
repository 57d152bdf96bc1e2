package targets.pool;

import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** HikariCP over the driver. */
public final class Hikari implements Supplier<DataSource> {

    @Override
    public DataSource get() {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl("jdbc:h2:mem:books;DB_CLOSE_DELAY=-1");
        source.setMaximumPoolSize(3);
        return source;
    }
}
