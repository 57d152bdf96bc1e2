package dev.roundtrip.engine.recorder.call;

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
 *
 * <p>The answer is kept by class: asking {@code instanceof} at each call would make the JVM scan the interfaces again
 * whenever the driver itself has asked for another one in between.
 */
public final class JdbcRoles implements Roles {

    private static final int DRIVER = 1;
    private static final int SOURCE = 2;
    private static final int POOL_SOURCE = 4;
    private static final int CONNECTION = 8;
    private static final int STATEMENT = 16;

    private final ClassValue<Integer> roles = new ClassValue<Integer>() {
        @Override
        protected Integer computeValue(Class<?> type) {
            return rolesOf(type);
        }
    };

    @Override
    public boolean fits(int call, Object self) {
        if (isClose(call)) {
            // Only objects that are known have something to close.
            return true;
        }
        if (self == null) {
            // The static methods of DriverManager.
            return call == Call.GET_CONNECTION;
        }
        return (roles.get(self.getClass()) & roleFor(call)) != 0;
    }

    private static boolean isClose(int call) {
        return call == Call.CLOSE_CONNECTION || call == Call.CLOSE_STATEMENT || call == Call.CLOSE_RESULT_SET;
    }

    private static int roleFor(int call) {
        switch (call) {
            case Call.CONNECT:
                return DRIVER;
            case Call.GET_CONNECTION:
                return SOURCE;
            case Call.OPEN_POOLED:
                return POOL_SOURCE;
            case Call.EXECUTE:
            case Call.EXECUTE_BATCH:
            case Call.ADD_BATCH:
            case Call.CLEAR_BATCH:
            case Call.RESULT_SET:
            case Call.FETCH_SIZE:
            case Call.MAX_ROWS:
                return STATEMENT;
            default:
                return CONNECTION;
        }
    }

    private static int rolesOf(Class<?> type) {
        return bit(Driver.class, type, DRIVER)
                | bit(DataSource.class, type, SOURCE)
                | bit(PooledConnection.class, type, SOURCE)
                | bit(ConnectionPoolDataSource.class, type, POOL_SOURCE)
                | bit(XADataSource.class, type, POOL_SOURCE)
                | bit(Connection.class, type, CONNECTION)
                | bit(Statement.class, type, STATEMENT);
    }

    private static int bit(Class<?> role, Class<?> type, int bit) {
        return role.isAssignableFrom(type) ? bit : 0;
    }
}
