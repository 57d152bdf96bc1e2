package targets.pool;

import com.alibaba.druid.pool.DruidDataSource;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Druid over the driver, with its filter for statistics, which stands between the pool and the driver. */
public final class Druid implements Supplier<DataSource> {

    @Override
    public DataSource get() {
        DruidDataSource source = new DruidDataSource();
        source.setUrl("jdbc:h2:mem:books;DB_CLOSE_DELAY=-1");
        source.setMaxActive(3);
        source.setValidationQuery("SELECT 1");
        try {
            source.setFilters("stat");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return source;
    }
}
