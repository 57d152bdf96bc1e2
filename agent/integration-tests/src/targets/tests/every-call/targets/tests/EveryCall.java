package targets.tests;

import com.sun.net.httpserver.HttpServer;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.sql.PooledConnection;
import org.h2.jdbcx.JdbcDataSource;

/** Makes each kind of call that is watched, over and over, and says what came of it. */
public final class EveryCall {

    private static final String URL = "jdbc:h2:mem:every;DB_CLOSE_DELAY=-1";
    private static final int ROUNDS = 6;

    private EveryCall() {}

    /** Something that may fail. */
    interface Step {
        void take() throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        try (Connection connection = DriverManager.getConnection(URL);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE book (id BIGINT AUTO_INCREMENT PRIMARY KEY, title VARCHAR(40))");
            statement.execute("INSERT INTO book (title) VALUES ('a'), ('b'), ('c'), ('d')");
        }
        HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/", exchange -> {
            quietly(EveryCall::look);
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        ExecutorService worker = Executors.newFixedThreadPool(1);
        for (int round = 0; round < ROUNDS; round++) {
            quietly(EveryCall::jdbc);
            units(worker, server.getAddress().getPort());
        }
        worker.shutdown();
        server.stop(0);
        System.exit(arguments.length == 0 ? 0 : Integer.parseInt(arguments[0]));
    }

    static void say(Object what) {
        System.out.println(what);
    }

    static void quietly(Step step) {
        try {
            step.take();
        } catch (Throwable thrown) {
            say(thrown);
        }
    }

    private static void units(ExecutorService worker, int port) {
        HttpServletRequest request = Doors.absent(HttpServletRequest.class);
        HttpServletResponse response = Doors.absent(HttpServletResponse.class);
        new Doors.Page().service(request, response);
        new Doors.LatePage().service(request, response);
        new Doors.Sweep().execute(null);
        new Doors.Listener().onMessage(null);
        Doors.Tool.main(null);
        Servers.serve();
        quietly(() -> configured(worker));
        quietly(() -> {
            try (InputStream body = URI.create("http://localhost:" + port + "/").toURL().openStream()) {
                say(body.read());
            }
        });
        ShelfTest test = new ShelfTest();
        quietly(test::fill);
        quietly(test::shows_a_book);
        quietly(test::fails);
        quietly(test::clear);
    }

    /** Named by an option. */
    static void configured(ExecutorService worker) throws Exception {
        worker.submit(() -> quietly(EveryCall::look)).get();
    }

    static void look() throws Exception {
        try (Connection connection = DriverManager.getConnection(URL);
                PreparedStatement statement = connection.prepareStatement("SELECT title FROM book WHERE id = ?")) {
            for (long id = 1; id <= 5; id++) {
                statement.setLong(1, id);
                try (ResultSet row = statement.executeQuery()) {
                    say(row.next() ? row.getString(1) : "none");
                }
            }
        }
    }

    private static void jdbc() throws Exception {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(URL);
        try (Connection connection = source.getConnection()) {
            say(connection.isValid(1));
            connection.setReadOnly(false);
            connection.setAutoCommit(false);
            read(connection);
            write(connection);
            connection.commit();
            quietly(() -> connection.prepareStatement("SELECT nothing FROM nowhere"));
            connection.rollback();
        }
        PooledConnection pooled = source.getPooledConnection();
        pooled.getConnection().close();
        pooled.close();
        quietly(() -> DriverManager.getConnection("jdbc:h2:mem:nowhere;IFEXISTS=TRUE"));
    }

    private static void read(Connection connection) throws Exception {
        try (Statement statement = connection.createStatement();
                PreparedStatement title = connection.prepareStatement("SELECT title FROM book WHERE id = ? OR ? = 'z'")) {
            statement.setFetchSize(10);
            statement.setMaxRows(100);
            statement.execute("SELECT id, title FROM book ORDER BY id LIMIT 4");
            try (ResultSet rows = statement.getResultSet()) {
                while (rows.next()) {
                    title.setLong(1, rows.getLong(1));
                    title.setString(2, rows.getString("title"));
                    say(title.executeQuery().next());
                    title.setObject(2, rows.getObject("title"));
                    say(rows.getObject(2) + " " + rows.getInt("id"));
                }
            }
        }
    }

    private static void write(Connection connection) throws Exception {
        try (CallableStatement call = connection.prepareCall("UPDATE book SET title = ? WHERE id = 99")) {
            call.setString(1, "x");
            call.addBatch();
            call.clearBatch();
            for (int i = 0; i < 2; i++) {
                call.setString(1, "y" + i);
                call.addBatch();
            }
            say(call.executeBatch().length);
            say(call.executeUpdate());
        }
    }
}
