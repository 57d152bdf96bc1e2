package targets.driver;

import javax.sql.XADataSource;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbcx.JdbcDataSource;

/** H2 in memory. */
public final class H2 implements Database {

    @Override
    public String url() {
        return "jdbc:h2:mem:behaviour;DB_CLOSE_DELAY=-1";
    }

    @Override
    public Class<?> connectionType() {
        return JdbcConnection.class;
    }

    @Override
    public String slow() {
        return "SELECT COUNT(*) FROM SYSTEM_RANGE(1, 100000) a, SYSTEM_RANGE(1, 100000) b WHERE MOD(a.x + b.x, 7) = 3";
    }

    @Override
    public String[] procedure() {
        return new String[] {"CREATE ALIAS twice FOR 'targets.driver.Twice.of'"};
    }

    @Override
    public String call() {
        return "{? = CALL twice(?)}";
    }

    @Override
    public XADataSource distributed() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url());
        return source;
    }
}
