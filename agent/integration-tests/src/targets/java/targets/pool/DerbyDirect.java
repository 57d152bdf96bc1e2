package targets.pool;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** Derby without a pool. */
public final class DerbyDirect implements Supplier<DataSource> {

    @Override
    public DataSource get() {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName("memory:books");
        source.setCreateDatabase("create");
        return source;
    }
}
