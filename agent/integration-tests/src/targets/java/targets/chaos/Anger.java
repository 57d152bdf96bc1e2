package targets.chaos;

import java.io.IOException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.util.SplittableRandom;

/** Everything that can be thrown: checked or not, declared or not, with and without a stack, twice the same. */
final class Anger {

    private final SplittableRandom random;
    private final SQLException kept = new SQLException("the same again", "42000", 4711);

    Anger(SplittableRandom random) {
        this.random = random;
    }

    Throwable next(String where) {
        String message = where + " " + random.nextInt(1000);
        return switch (random.nextInt(16)) {
            case 0 -> new SQLTimeoutException(message);
            case 1 -> new BatchUpdateException(message, new int[] {1, -3});
            case 2 -> new SQLRecoverableException(message, new IllegalStateException("cause"));
            case 3 -> new IllegalStateException(message);
            case 4 -> new NullPointerException();
            case 5 -> new StackOverflowError(message);
            case 6 -> new OutOfMemoryError(message);
            case 7 -> new NoClassDefFoundError("not/There");
            case 8 -> new AssertionError(message);
            case 9 -> new IOException(message);
            case 10 -> new InterruptedException(message);
            case 11 -> kept;
            case 12 -> new Silent();
            case 13 -> new Touchy();
            default -> new SQLException(message, "08006", random.nextInt(100));
        };
    }

    @SuppressWarnings("unchecked") // The point: the compiler shall not know.
    static <T extends Throwable> RuntimeException sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }

    /** Has no stack, and is its own next exception. */
    static final class Silent extends SQLException {

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }

        @Override
        public SQLException getNextException() {
            return this;
        }
    }

    /** Whoever looks at it will regret it. */
    static final class Touchy extends SQLException {

        @Override
        public String getMessage() {
            throw Intrusions.count("getMessage");
        }

        @Override
        public String getSQLState() {
            throw Intrusions.count("getSQLState");
        }

        @Override
        public synchronized Throwable getCause() {
            throw Intrusions.count("getCause");
        }

        @Override
        public String toString() {
            // The JDK's own, where it tells that a task has failed.
            return "touchy";
        }

        @Override
        public boolean equals(Object other) {
            throw Intrusions.count("equals of an exception");
        }

        @Override
        public int hashCode() {
            throw Intrusions.count("hashCode of an exception");
        }
    }
}
