package targets.driver;

import javax.sql.XADataSource;
import org.postgresql.PGConnection;
import org.postgresql.xa.PGXADataSource;

/** PostgreSQL on the port and in the database that the properties {@code port} and {@code database} name. */
public final class Postgresql implements Database {

    @Override
    public String url() {
        return "jdbc:postgresql://localhost:" + Integer.getInteger("port") + "/" + System.getProperty("database")
                + "?user=postgres";
    }

    @Override
    public Class<?> connectionType() {
        return PGConnection.class;
    }

    @Override
    public String slow() {
        return "SELECT pg_sleep(30)";
    }

    @Override
    public String fileTable() {
        return "CREATE TABLE file(id INT PRIMARY KEY, bytes BYTEA, letters TEXT)";
    }

    @Override
    public String[] procedure() {
        return new String[] {
            "CREATE FUNCTION twice(number INT) RETURNS INT AS 'SELECT 2 * number' LANGUAGE SQL",
            "DO $$ BEGIN RAISE WARNING 'said once'; END $$"
        };
    }

    @Override
    public String call() {
        return "{? = CALL twice(?)}";
    }

    @Override
    public String several() {
        return "SELECT id FROM author WHERE id < 203; UPDATE author SET name = name WHERE id < 205; SELECT 1";
    }

    @Override
    public XADataSource distributed() {
        PGXADataSource source = new PGXADataSource();
        source.setUrl(url());
        return source;
    }
}
