package targets.driver;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.XADataSource;
import org.apache.derby.iapi.jdbc.EngineConnection;
import org.apache.derby.jdbc.EmbeddedXADataSource;

/** Derby in memory. */
public final class Derby implements Database {

    @Override
    public String url() {
        return "jdbc:derby:memory:behaviour;create=true";
    }

    @Override
    public Class<?> connectionType() {
        return EngineConnection.class;
    }

    @Override
    public String slow() {
        return "SELECT COUNT(*) FROM sys.syscolumns a, sys.syscolumns b, sys.syscolumns c, sys.syscolumns d";
    }

    @Override
    public String[] procedure() {
        return new String[] {
            "CREATE FUNCTION twice(number INT) RETURNS INT PARAMETER STYLE JAVA NO SQL LANGUAGE JAVA"
                    + " EXTERNAL NAME 'targets.driver.Twice.of'",
            "CREATE PROCEDURE several() PARAMETER STYLE JAVA READS SQL DATA DYNAMIC RESULT SETS 2 LANGUAGE JAVA"
                    + " EXTERNAL NAME 'targets.driver.Derby.several'"
        };
    }

    /** Called by the database. */
    public static void several(ResultSet[] few, ResultSet[] most) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:default:connection");
        PreparedStatement first = connection.prepareStatement("SELECT id FROM author WHERE id < 203");
        few[0] = first.executeQuery();
        PreparedStatement second = connection.prepareStatement("SELECT id FROM author WHERE id > 203");
        most[0] = second.executeQuery();
    }

    @Override
    public String call() {
        return "{? = CALL twice(?)}";
    }

    @Override
    public String several() {
        return "CALL several()";
    }

    @Override
    public XADataSource distributed() {
        EmbeddedXADataSource source = new EmbeddedXADataSource();
        source.setDatabaseName("memory:behaviour");
        return source;
    }
}
