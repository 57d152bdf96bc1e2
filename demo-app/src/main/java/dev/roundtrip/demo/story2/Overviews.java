package dev.roundtrip.demo.story2;

import java.sql.Connection;
import java.sql.SQLException;

/** Reads what a customer sees. */
interface Overviews {

    Overview of(Connection connection, long customer) throws SQLException;
}
