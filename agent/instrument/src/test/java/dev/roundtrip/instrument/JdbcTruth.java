package dev.roundtrip.instrument;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import javax.sql.PooledConnection;
import javax.sql.XAConnection;
import javax.sql.XADataSource;
import org.objectweb.asm.Type;

/**
 * Which methods of the JDBC interfaces have to be woven, said without a look at the tables: by interface and name, in
 * the words of the JDK that runs the test.
 */
final class JdbcTruth {

    private static final Set<String> NONE = Set.of();

    private static final Map<Class<?>, Set<String>> NAMES = Map.of(
            Driver.class, Set.of("connect"),
            DataSource.class, Set.of("getConnection"),
            ConnectionPoolDataSource.class, Set.of("getPooledConnection"),
            XADataSource.class, Set.of("getXAConnection"),
            PooledConnection.class, Set.of("getConnection"),
            Connection.class,
                    Set.of("prepareStatement prepareCall createStatement commit rollback setAutoCommit close isValid"
                            .concat(" setReadOnly setTransactionIsolation setSchema setCatalog")
                            .split(" ")),
            Statement.class,
                    Set.of("execute executeQuery executeUpdate executeLargeUpdate addBatch clearBatch executeBatch"
                            .concat(
                                    " executeLargeBatch getResultSet getGeneratedKeys setFetchSize setMaxRows setLargeMaxRows close")
                            .split(" ")),
            PreparedStatement.class,
                    Set.of("execute executeQuery executeUpdate executeLargeUpdate addBatch".split(" ")),
            ResultSet.class,
                    Set.of("next close getInt getLong getShort getByte getString getNString getObject getBigDecimal"
                            .concat(" getDate getTime getTimestamp getBytes")
                            .split(" ")),
            XAConnection.class, NONE);

    private JdbcTruth() {}

    static Class<?> type(String internalName) {
        try {
            return Class.forName(internalName.replace('/', '.'));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(internalName, e);
        }
    }

    /** Name and descriptor of each method that has to be woven. */
    static List<String> methods(Class<?> type) {
        List<String> methods = new ArrayList<>();
        for (Method method : type.getDeclaredMethods()) {
            if (NAMES.getOrDefault(type, NONE).contains(method.getName()) || isSetter(type, method)) {
                methods.add(method.getName() + Type.getMethodDescriptor(method));
            }
        }
        return methods;
    }

    private static boolean isSetter(Class<?> type, Method method) {
        return type == PreparedStatement.class
                && method.getName().startsWith("set")
                && method.getParameterCount() >= 2
                && method.getParameterTypes()[0] == int.class;
    }
}
