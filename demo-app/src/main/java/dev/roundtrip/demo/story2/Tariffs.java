package dev.roundtrip.demo.story2;

import java.sql.Connection;
import java.sql.SQLException;

/** The discount that a customer has. */
interface Tariffs {

    int discountPercent(Connection connection, long customer) throws SQLException;
}
