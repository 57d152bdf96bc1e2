package com.example.shop;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Reads purchases: a page with a look-up per row, and everything at once. */
public final class Purchases {

    private final Connection connection;
    private final Customers customers;

    public Purchases(Connection connection) {
        this.connection = connection;
        this.customers = new Customers(connection);
    }

    /** The N+1 request: one query for the page, one more for the customer of each row. */
    public long request(int rows) throws SQLException {
        long sum = 0;
        for (long customer : customersOfPage(rows)) {
            sum += customers.lookUp(customer);
        }
        return sum;
    }

    private List<Long> customersOfPage(int rows) throws SQLException {
        List<Long> ids = new ArrayList<>(rows);
        try (PreparedStatement page =
                connection.prepareStatement("SELECT id, customer_id FROM purchase ORDER BY id LIMIT ?")) {
            page.setInt(1, rows);
            try (ResultSet row = page.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getLong("customer_id"));
                }
            }
        }
        return ids;
    }

    /** Reads all ten columns of all {@link Database#ORDERS} rows; the agent takes this method as a unit of work. */
    public long requestAll() throws SQLException {
        long sum = 0;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM purchase")) {
            while (row.next()) {
                sum += columns(row);
            }
        }
        return sum;
    }

    private static long columns(ResultSet row) throws SQLException {
        long sum = row.getLong(1) + row.getLong(2) + row.getInt(6) + row.getLong(7);
        sum += row.getString(3).length()
                + row.getString(4).length()
                + row.getString(5).length();
        sum += row.getString(9).length() + (row.getBoolean(8) ? 1 : 0) + (long) row.getDouble(10);
        return sum;
    }
}
