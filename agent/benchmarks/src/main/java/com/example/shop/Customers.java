package com.example.shop;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Looks customers up one at a time. */
public final class Customers {

    private final Connection connection;

    public Customers(Connection connection) {
        this.connection = connection;
    }

    /** Prepare, bind, execute, one row of two columns, close. */
    public long lookUp(long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT id, name FROM customer WHERE id = ?")) {
            statement.setLong(1, id);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1) + row.getString(2).length();
            }
        }
    }

    /** The same look-up by position, 0 to {@link Database#CUSTOMERS} exclusive. */
    public long lookUpAt(int index) throws SQLException {
        return lookUp(Database.customerId(index));
    }

    /** One request of many look-ups; the agent is told to take this method as a unit of work. */
    public long request(int lookUps) throws SQLException {
        long sum = 0;
        for (int i = 0; i < lookUps; i++) {
            sum += lookUpAt(i % Database.CUSTOMERS);
        }
        return sum;
    }
}
