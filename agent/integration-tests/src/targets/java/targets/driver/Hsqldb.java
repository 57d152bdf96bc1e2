package targets.driver;

import java.sql.SQLException;
import javax.sql.XADataSource;
import org.hsqldb.jdbc.JDBCConnection;
import org.hsqldb.jdbc.pool.JDBCXADataSource;

/** HSQLDB in memory. */
public final class Hsqldb implements Database {

    @Override
    public String url() {
        return "jdbc:hsqldb:mem:behaviour";
    }

    @Override
    public Class<?> connectionType() {
        return JDBCConnection.class;
    }

    @Override
    public String slow() {
        return null;
    }

    @Override
    public String[] procedure() {
        return new String[] {
            "CREATE PROCEDURE twice(OUT doubled INT, IN number INT) SET doubled = 2 * number",
            "CREATE PROCEDURE several() READS SQL DATA DYNAMIC RESULT SETS 2 BEGIN ATOMIC"
                    + " DECLARE few CURSOR WITH RETURN FOR SELECT id FROM author WHERE id < 203;"
                    + " DECLARE most CURSOR WITH RETURN FOR SELECT id FROM author WHERE id > 203;"
                    + " OPEN few; OPEN most; END"
        };
    }

    @Override
    public String call() {
        return "{CALL twice(?, ?)}";
    }

    @Override
    public String several() {
        return "CALL several()";
    }

    @Override
    public XADataSource distributed() {
        try {
            JDBCXADataSource source = new JDBCXADataSource();
            source.setUrl(url());
            return source;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
