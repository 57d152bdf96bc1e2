package com.example.shop;

import java.sql.Connection;
import java.sql.SQLException;

/** A short-lived program with a database: opens H2 in memory, fills it, runs fifty queries, ends. */
public final class FiftyQueries {

    private FiftyQueries() {}

    public static void main(String[] args) throws SQLException {
        Database.seed();
        try (Connection connection = Database.connect()) {
            System.out.println(new Customers(connection).request(50));
        }
    }
}
