package dev.roundtrip.demo.db;

import java.sql.SQLException;

/** A database server that the demo starts by itself; every run of a story gets a fresh database in it. */
public interface DatabaseServer extends AutoCloseable {

    /** Product and version, as the output names it. */
    String title();

    /** The TCP port that the server listens on. */
    int port();

    /** Creates an empty database. */
    void create(String database) throws SQLException;

    /**
     * How a program reaches a database.
     *
     * @param port the server's own port, or that of a {@link LatencyProxy} in front of it
     */
    Login login(String database, int port);

    @Override
    void close();

    /** The server that {@code -Ddb=…} asks for: {@code h2} (the default) or {@code postgres}. */
    static DatabaseServer start(String kind) {
        return switch (kind) {
            case "h2" -> H2Server.start();
            case "postgres" -> PostgresServer.start();
            default -> throw new IllegalArgumentException("-Ddb=" + kind + ": use h2 or postgres");
        };
    }
}
