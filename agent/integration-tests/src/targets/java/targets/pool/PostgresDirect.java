package targets.pool;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** PostgreSQL without a pool, on the local port that the property {@code port} names. */
public final class PostgresDirect implements Supplier<DataSource> {

    @Override
    public DataSource get() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setPortNumbers(new int[] {Integer.getInteger("port")});
        source.setUser("postgres");
        source.setDatabaseName("postgres");
        return source;
    }
}
