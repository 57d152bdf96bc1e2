package dev.roundtrip.instrument.target;

import java.sql.SQLException;
import java.sql.Wrapper;

/** What connections, statements and results of WebSphere have in common: they are closed here, whatever they are. */
public class WrappedJdbcObject implements AutoCloseable, Wrapper {

    @Override
    public void close() throws SQLException {}

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException(type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
