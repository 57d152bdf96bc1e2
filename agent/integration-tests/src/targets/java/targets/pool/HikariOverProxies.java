package targets.pool;

import com.p6spy.engine.spy.P6DataSource;
import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Supplier;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/** A chain: HikariCP over datasource-proxy over P6Spy over the driver's own data source. */
public final class HikariOverProxies implements Supplier<DataSource> {

    @Override
    public DataSource get() {
        HikariDataSource source = new HikariDataSource();
        DataSource spied = new P6DataSource(new H2Direct().get());
        source.setDataSource(ProxyDataSourceBuilder.create(spied).build());
        source.setMaximumPoolSize(3);
        return source;
    }
}
