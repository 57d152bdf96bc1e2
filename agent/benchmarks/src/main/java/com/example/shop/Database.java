package com.example.shop;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** An H2 database in memory: 1,000 customers and 10,000 orders of ten columns. */
public final class Database {

    public static final int CUSTOMERS = 1_000;
    public static final int ORDERS = 10_000;

    private static final String URL = "jdbc:h2:mem:shop;DB_CLOSE_DELAY=-1";

    private Database() {}

    /** A physical connection, without any pool. */
    public static Connection connect() throws SQLException {
        return DriverManager.getConnection(URL);
    }

    /** Creates the tables and their rows; once per JVM. */
    public static void seed() throws SQLException {
        try (Connection connection = connect()) {
            createTables(connection);
            insertCustomers(connection);
            insertOrders(connection);
        }
    }

    private static void createTables(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE customer (id BIGINT PRIMARY KEY, name VARCHAR(40))");
            statement.execute("CREATE TABLE purchase (id BIGINT PRIMARY KEY, customer_id BIGINT, city VARCHAR(40),"
                    + " street VARCHAR(40), item VARCHAR(40), amount INT, price BIGINT, paid BOOLEAN,"
                    + " note VARCHAR(40), weight DOUBLE PRECISION)");
        }
    }

    private static void insertCustomers(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO customer VALUES (?, ?)")) {
            for (int i = 0; i < CUSTOMERS; i++) {
                insert.setLong(1, customerId(i));
                insert.setString(2, "customer " + i);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void insertOrders(Connection connection) throws SQLException {
        String sql = "INSERT INTO purchase VALUES (?, ?, 'Porto', 'Rua do Ouro', 'lamp', 2, 1999, TRUE, '', 1.5)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < ORDERS; i++) {
                insert.setLong(1, i);
                insert.setLong(2, customerId(i % CUSTOMERS));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Sparse on purpose: keys that count 1, 2, 3 would be a case of its own for the agent. */
    static long customerId(int index) {
        return 100_003L + index * 7_919L;
    }
}
