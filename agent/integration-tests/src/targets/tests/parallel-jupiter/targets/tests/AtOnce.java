package targets.tests;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import targets.query.Shelf;

/** All tests begin together and end together, so that each runs while the other three do. */
@ExtendWith(RowByRow.class)
@Execution(ExecutionMode.CONCURRENT)
abstract class AtOnce {

    private static final CyclicBarrier ALL = new CyclicBarrier(4);
    private static final Connection FILLED = filled();

    private static Connection filled() {
        try {
            return Shelf.open();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static void oneByOne() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:library")) {
            ALL.await(30, TimeUnit.SECONDS);
            Shelf.titlesOneByOne(connection);
            ALL.await(30, TimeUnit.SECONDS);
        }
    }

    static void atOnce() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:library")) {
            ALL.await(30, TimeUnit.SECONDS);
            Shelf.titlesAtOnce(connection);
            ALL.await(30, TimeUnit.SECONDS);
        }
    }
}
