package dev.roundtrip.demo.db;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A real PostgreSQL; the server's binaries come from Maven Central like every other dependency. */
final class PostgresServer implements DatabaseServer {

    private final EmbeddedPostgres server;
    private final String version;

    private PostgresServer(EmbeddedPostgres server, String version) {
        this.server = server;
        this.version = version;
    }

    static PostgresServer start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.start();
            return new PostgresServer(server, versionOf(server));
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start", e);
        }
    }

    private static String versionOf(EmbeddedPostgres server) {
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            return connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL does not answer", e);
        }
    }

    @Override
    public String title() {
        return "PostgreSQL " + version;
    }

    @Override
    public int port() {
        return server.getPort();
    }

    @Override
    public void create(String database) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + database);
        }
    }

    @Override
    public Login login(String database, int port) {
        return new Login("jdbc:postgresql://127.0.0.1:" + port + "/" + database, "postgres", "");
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not stop", e);
        }
    }
}
