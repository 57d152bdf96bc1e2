package targets.pool;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.vibur.dbcp.ViburDBCPDataSource;

/** Vibur over the driver; its connections are proxies of the JDK. */
public final class Vibur implements Supplier<DataSource> {

    @Override
    public DataSource get() {
        ViburDBCPDataSource source = new ViburDBCPDataSource();
        source.setJdbcUrl("jdbc:h2:mem:books;DB_CLOSE_DELAY=-1");
        source.setUsername("");
        source.setPassword("");
        source.setPoolInitialSize(0);
        source.setPoolMaxSize(3);
        source.start();
        return source;
    }
}
