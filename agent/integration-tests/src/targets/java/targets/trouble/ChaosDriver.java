package targets.trouble;

import com.mchange.v2.sql.filter.FilterConnection;
import com.mchange.v2.sql.filter.FilterPreparedStatement;
import com.mchange.v2.sql.filter.FilterResultSet;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Logger;

/**
 * A driver that breaks in every way, in an order that never changes: SQL exceptions, unchecked ones and errors. Its
 * objects count as an intrusion whatever an application does not need: {@code hashCode}, {@code equals},
 * {@code toString}, metadata, {@code unwrap}.
 */
final class ChaosDriver implements Driver {

    private static int calls;
    private static int intrusions;

    static int intrusions() {
        return intrusions;
    }

    private static void chance() throws SQLException {
        calls++;
        switch (calls % 23) {
            case 5:
                throw new SQLException("chaos", "08006", calls);
            case 11:
                throw new IllegalStateException("chaos " + calls);
            case 17:
                throw new StackOverflowError("chaos " + calls);
            default:
        }
    }

    private static UnsupportedOperationException intrusion() {
        intrusions++;
        return new UnsupportedOperationException("intrusion");
    }

    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        chance();
        return new ChaosConnection(DriverManager.getConnection("jdbc:h2:mem:chaos;DB_CLOSE_DELAY=-1"));
    }

    @Override
    public boolean acceptsURL(String url) {
        return url.equals("jdbc:chaos");
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
        throw intrusion();
    }

    @Override
    public int getMajorVersion() {
        throw intrusion();
    }

    @Override
    public int getMinorVersion() {
        throw intrusion();
    }

    @Override
    public boolean jdbcCompliant() {
        throw intrusion();
    }

    @Override
    public Logger getParentLogger() {
        throw intrusion();
    }

    @SuppressWarnings("unchecked") // The parent is older than generics.
    private static final class ChaosConnection extends FilterConnection {
        ChaosConnection(Connection inner) {
            super(inner);
        }

        @Override
        public PreparedStatement prepareStatement(String sql) throws SQLException {
            chance();
            return new ChaosStatement(super.prepareStatement(sql));
        }

        @Override
        public DatabaseMetaData getMetaData() {
            throw intrusion();
        }

        @Override
        public void close() throws SQLException {
            super.close();
            chance();
        }

        @Override
        public boolean equals(Object other) {
            throw intrusion();
        }

        @Override
        public int hashCode() {
            throw intrusion();
        }

        @Override
        public String toString() {
            throw intrusion();
        }
    }

    @SuppressWarnings("unchecked") // The parent is older than generics.
    private static final class ChaosStatement extends FilterPreparedStatement {
        ChaosStatement(PreparedStatement inner) {
            super(inner);
        }

        @Override
        public void setInt(int position, int value) throws SQLException {
            chance();
            super.setInt(position, value);
        }

        @Override
        public ResultSet executeQuery() throws SQLException {
            chance();
            return new ChaosResultSet(super.executeQuery());
        }

        @Override
        public void close() throws SQLException {
            chance();
            super.close();
        }

        @Override
        public boolean equals(Object other) {
            throw intrusion();
        }

        @Override
        public int hashCode() {
            throw intrusion();
        }

        @Override
        public String toString() {
            throw intrusion();
        }
    }

    @SuppressWarnings("unchecked") // The parent is older than generics.
    private static final class ChaosResultSet extends FilterResultSet {
        ChaosResultSet(ResultSet inner) {
            super(inner);
        }

        @Override
        public boolean next() throws SQLException {
            chance();
            return super.next();
        }

        @Override
        public int getInt(int column) throws SQLException {
            chance();
            return super.getInt(column);
        }

        @Override
        public boolean equals(Object other) {
            throw intrusion();
        }

        @Override
        public int hashCode() {
            throw intrusion();
        }

        @Override
        public String toString() {
            throw intrusion();
        }
    }
}
