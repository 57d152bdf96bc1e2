package targets.pool;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.commons.dbcp2.BasicDataSource;

/** Commons DBCP over the driver, with a validation query at each borrow. */
public final class Dbcp implements Supplier<DataSource> {

    @Override
    public DataSource get() {
        BasicDataSource source = new BasicDataSource();
        source.setUrl("jdbc:h2:mem:books;DB_CLOSE_DELAY=-1");
        source.setMaxTotal(3);
        source.setValidationQuery("SELECT 1");
        source.setTestOnBorrow(true);
        return source;
    }
}
