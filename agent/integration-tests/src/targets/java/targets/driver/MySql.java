package targets.driver;

import com.mysql.cj.jdbc.JdbcConnection;
import com.mysql.cj.jdbc.MysqlXADataSource;
import javax.sql.XADataSource;

/** MariaDB by the driver of MySQL, on the port and in the database that the properties {@code port} and {@code database} name. */
public final class MySql implements Database {

    private final MariaDb database = new MariaDb();

    @Override
    public String url() {
        return "jdbc:mysql://localhost:" + Integer.getInteger("port") + "/" + System.getProperty("database")
                + "?user=root&allowMultiQueries=true";
    }

    @Override
    public Class<?> connectionType() {
        return JdbcConnection.class;
    }

    @Override
    public String slow() {
        return database.slow();
    }

    @Override
    public String noteTable() {
        return database.noteTable();
    }

    @Override
    public String fileTable() {
        return database.fileTable();
    }

    @Override
    public String[] procedure() {
        return database.procedure();
    }

    @Override
    public String call() {
        return database.call();
    }

    @Override
    public String several() {
        return database.several();
    }

    @Override
    public XADataSource distributed() {
        MysqlXADataSource source = new MysqlXADataSource();
        source.setUrl(url());
        return source;
    }
}
