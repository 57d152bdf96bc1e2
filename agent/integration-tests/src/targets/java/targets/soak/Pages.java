package targets.soak;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

/** Pages whose paths and statements never come to an end. */
final class Pages implements HttpHandler, AutoCloseable {

    private static final int ORDERS = 20;

    private final DataSource source;
    private final ExecutorService helpers = Executors.newFixedThreadPool(2);

    Pages(DataSource source) throws SQLException {
        this.source = source;
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table orders(id int primary key, item int)");
            statement.execute("create table item(id int primary key, name varchar(20))");
            statement.execute("insert into orders select x, 7000 + x * 13 from system_range(1, " + ORDERS + ")");
            statement.execute(
                    "insert into item select 7000 + x * 13, 'item ' || x from system_range(1, " + ORDERS + ")");
        }
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        int status = 200;
        try {
            show(path.split("/")[1], path.substring(path.lastIndexOf('/') + 1));
        } catch (SQLException | ExecutionException | InterruptedException e) {
            status = 500;
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private void show(String page, String number) throws SQLException, ExecutionException, InterruptedException {
        switch (page) {
            case "orders":
                look();
                break;
            case "away":
                helpers.submit(this::look).get();
                break;
            case "text":
                ask("select 1 as c" + number + ", '" + number + "' from item where id > " + number);
                break;
            case "word":
                ask("select name from item");
                break;
            case "broken":
                ask("select nothing" + number + " from nowhere");
                break;
            default:
                write();
        }
    }

    /** The list, and a query for each of it. */
    private Void look() throws SQLException {
        try (Connection connection = source.getConnection()) {
            for (int item : items(connection)) {
                try (PreparedStatement query = connection.prepareStatement("select name from item where id = ?")) {
                    query.setInt(1, item);
                    read(query.executeQuery());
                }
            }
        }
        return null;
    }

    private static List<Integer> items(Connection connection) throws SQLException {
        List<Integer> items = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select item from orders")) {
            while (rows.next()) {
                items.add(rows.getInt(1));
            }
        }
        return items;
    }

    private void ask(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            read(statement.executeQuery(sql));
        }
    }

    private static void read(ResultSet rows) throws SQLException {
        while (rows.next()) {
            rows.getString(1);
        }
        rows.close();
    }

    private void write() throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement("insert into item values(?, 'new')")) {
                for (int i = 1; i <= ORDERS; i++) {
                    insert.setInt(1, -i);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            connection.rollback();
        }
    }

    @Override
    public void close() {
        helpers.shutdown();
    }
}
