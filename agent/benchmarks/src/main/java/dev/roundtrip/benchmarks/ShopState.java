package dev.roundtrip.benchmarks;

import com.example.shop.Customers;
import com.example.shop.Database;
import com.example.shop.Purchases;
import com.example.shop.Visits;
import java.sql.Connection;
import java.sql.SQLException;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The measured program with one connection that stays open. */
@State(Scope.Benchmark)
public class ShopState {

    Customers customers;
    Purchases purchases;
    final Visits visits = new Visits();
    private Connection connection;
    private int next;

    @Setup(Level.Trial)
    public void open() throws SQLException {
        Database.seed();
        connection = Database.connect();
        customers = new Customers(connection);
        purchases = new Purchases(connection);
    }

    /** The position of the next customer to look up, round and round. */
    int nextIndex() {
        next = (next + 1) % Database.CUSTOMERS;
        return next;
    }

    @TearDown(Level.Trial)
    public void close() throws SQLException {
        connection.close();
    }
}
