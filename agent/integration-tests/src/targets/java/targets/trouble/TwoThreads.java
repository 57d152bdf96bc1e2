package targets.trouble;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** One connection and one statement, used by two threads that take turns without any order. */
public final class TwoThreads {

    private TwoThreads() {}

    private static final AtomicInteger ROWS = new AtomicInteger();

    public static void main(String[] args) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:threads");
                PreparedStatement statement = connection.prepareStatement("SELECT X FROM SYSTEM_RANGE(1, ?)")) {
            CountDownLatch start = new CountDownLatch(1);
            Thread[] threads = {thread(start, statement), thread(start, statement)};
            start.countDown();
            for (Thread thread : threads) {
                thread.join();
            }
        }
        // A program that lives longer does this by itself: it forgets the threads that have ended.
        System.gc();
        System.out.println(ROWS);
    }

    private static Thread thread(CountDownLatch start, PreparedStatement statement) {
        Thread thread = new Thread(() -> {
            for (int number = 0; number < 500; number++) {
                query(start, statement);
            }
        });
        thread.start();
        return thread;
    }

    /** Takes turns, as no driver promises more; which thread comes next is open. */
    private static void query(CountDownLatch start, PreparedStatement statement) {
        try {
            start.await();
            synchronized (statement) {
                statement.setInt(1, 2);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        ROWS.incrementAndGet();
                    }
                }
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
