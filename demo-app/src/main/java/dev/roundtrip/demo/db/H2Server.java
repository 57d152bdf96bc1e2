package dev.roundtrip.demo.db;

import java.sql.SQLException;
import org.h2.engine.Constants;
import org.h2.tools.Server;

/**
 * H2 behind its own TCP server, all data in memory. Embedded H2 has neither round trips nor handshakes; over TCP it
 * has both, like any other database.
 */
final class H2Server implements DatabaseServer {

    private final Server server;

    private H2Server(Server server) {
        this.server = server;
    }

    static H2Server start() {
        try {
            return new H2Server(
                    Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start());
        } catch (SQLException e) {
            throw new IllegalStateException("H2 does not start", e);
        }
    }

    @Override
    public String title() {
        return "H2 " + Constants.VERSION;
    }

    @Override
    public int port() {
        return server.getPort();
    }

    @Override
    public void create(String database) {
        // H2 creates a database when the first connection asks for it.
    }

    @Override
    public Login login(String database, int port) {
        return new Login("jdbc:h2:tcp://127.0.0.1:" + port + "/mem:" + database + ";DB_CLOSE_DELAY=-1", "sa", "");
    }

    @Override
    public void close() {
        server.stop();
    }
}
