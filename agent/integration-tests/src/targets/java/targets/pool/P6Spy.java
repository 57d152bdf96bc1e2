package targets.pool;

import com.p6spy.engine.spy.P6DataSource;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** P6Spy around H2's own data source, without a pool. */
public final class P6Spy implements Supplier<DataSource> {

    @Override
    public DataSource get() {
        return new P6DataSource(new H2Direct().get());
    }
}
