package dev.roundtrip.demo.story2;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.roundtrip.demo.db.Login;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** After: 5 to 20 connections for all requests, opened before the first one. */
@Component
@Profile("after")
class PooledConnections implements Connections, AutoCloseable {

    private final HikariDataSource pool = new HikariDataSource(config(Login.ofThisProgram()));

    private static HikariConfig config(Login login) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(login.url());
        config.setUsername(login.user());
        config.setPassword(login.password());
        config.setMinimumIdle(5);
        config.setMaximumPoolSize(20);
        return config;
    }

    @Override
    public Connection open() throws SQLException {
        return pool.getConnection();
    }

    @Override
    public void close() {
        pool.close();
    }
}
