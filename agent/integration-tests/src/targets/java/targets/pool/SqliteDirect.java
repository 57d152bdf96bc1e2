package targets.pool;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.sqlite.SQLiteDataSource;

/** SQLite without a pool; in a file, as each of its in-memory databases belongs to one connection. */
public final class SqliteDirect implements Supplier<DataSource> {

    @Override
    public DataSource get() {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:books.db");
        return source;
    }
}
