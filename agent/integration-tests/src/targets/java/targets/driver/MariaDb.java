package targets.driver;

import java.sql.SQLException;
import javax.sql.XADataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/** MariaDB by its own driver, on the port and in the database that the properties {@code port} and {@code database} name. */
public final class MariaDb implements Database {

    @Override
    public String url() {
        return "jdbc:mariadb://localhost:" + Integer.getInteger("port") + "/" + System.getProperty("database")
                + "?user=root&allowMultiQueries=true";
    }

    @Override
    public Class<?> connectionType() {
        return org.mariadb.jdbc.Connection.class;
    }

    @Override
    public String slow() {
        return "SELECT COUNT(*) FROM seq_1_to_1000000 a, seq_1_to_1000000 b WHERE MOD(a.seq + b.seq, 7) = 3";
    }

    @Override
    public String noteTable() {
        return "CREATE TABLE note(id INT AUTO_INCREMENT PRIMARY KEY, text VARCHAR(40))";
    }

    @Override
    public String fileTable() {
        return "CREATE TABLE file(id INT PRIMARY KEY, bytes LONGBLOB, letters LONGTEXT)";
    }

    @Override
    public String[] procedure() {
        return new String[] {"CREATE PROCEDURE twice(OUT doubled INT, IN number INT) SET doubled = 2 * number"};
    }

    @Override
    public String call() {
        return "{CALL twice(?, ?)}";
    }

    @Override
    public String several() {
        return "SELECT id FROM author WHERE id < 203; UPDATE author SET name = 'x' WHERE id < 205; SELECT 1";
    }

    @Override
    public XADataSource distributed() {
        try {
            return new MariaDbDataSource(url());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
