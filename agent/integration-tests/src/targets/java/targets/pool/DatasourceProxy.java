package targets.pool;

import java.util.function.Supplier;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/** The proxies of datasource-proxy around H2's own data source, without a pool. */
public final class DatasourceProxy implements Supplier<DataSource> {

    @Override
    public DataSource get() {
        return ProxyDataSourceBuilder.create(new H2Direct().get()).build();
    }
}
