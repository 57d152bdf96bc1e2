package com.example.shop;

import java.sql.Connection;
import java.sql.SQLException;

/** Opens a connection for every single look-up, without a pool. */
public final class Visits {

    /** One request of many connections; the agent takes this method as a unit of work. */
    public long request(int connections) throws SQLException {
        long sum = 0;
        for (int i = 0; i < connections; i++) {
            try (Connection connection = Database.connect()) {
                sum += new Customers(connection).lookUpAt(i % Database.CUSTOMERS);
            }
        }
        return sum;
    }
}
