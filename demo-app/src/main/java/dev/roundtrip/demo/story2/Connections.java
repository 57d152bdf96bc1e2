package dev.roundtrip.demo.story2;

import java.sql.Connection;
import java.sql.SQLException;

/** Where a request gets its connection from. */
interface Connections {

    /** A connection that the caller closes. */
    Connection open() throws SQLException;
}
