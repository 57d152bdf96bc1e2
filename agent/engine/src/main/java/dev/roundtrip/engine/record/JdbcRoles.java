package dev.roundtrip.engine.record;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.Statement;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import javax.sql.PooledConnection;
import javax.sql.XADataSource;

/**
 * Whether an object is what the name of the called method suggests. Weaving goes by names and signatures, which
 * frameworks and applications use for classes of their own: a mapper's {@code getResultSet}, which executes the query
 * inside, must not pass for JDBC's.
 */
final class JdbcRoles implements Roles {

    @Override
    public boolean fits(int call, Object self) {
        switch (call) {
            case Call.CONNECT:
                return self instanceof Driver;
            case Call.GET_CONNECTION:
                // Null: the static methods of DriverManager.
                return self == null || self instanceof DataSource || self instanceof PooledConnection;
            case Call.OPEN_POOLED:
                return self instanceof ConnectionPoolDataSource || self instanceof XADataSource;
            case Call.EXECUTE:
            case Call.EXECUTE_BATCH:
            case Call.ADD_BATCH:
            case Call.CLEAR_BATCH:
            case Call.RESULT_SET:
            case Call.FETCH_SIZE:
                return self instanceof Statement;
            case Call.CLOSE_CONNECTION:
            case Call.CLOSE_STATEMENT:
            case Call.CLOSE_RESULT_SET:
                // Only objects that are known have something to close.
                return true;
            default:
                return self instanceof Connection;
        }
    }
}
