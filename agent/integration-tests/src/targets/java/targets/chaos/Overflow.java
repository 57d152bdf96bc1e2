package targets.chaos;

import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;

/** Statements that wrap each other in a circle until no stack is left; between them, and after them, ordinary ones. */
public final class Overflow {

    private static final int ROUNDS = 20;
    private static final int QUERIES = 10;

    private Overflow() {}

    public static void main(String[] args) throws Exception {
        Fate fate = new Fate(ROUNDS, "overflow", MadeClasses.compile(), ForkJoinPool.commonPool());
        fate.bound(() -> {
            for (int round = 0; round < ROUNDS; round++) {
                overflow(fate);
                Statement statement = (Statement) fate.makes().fresh(Statement.class);
                for (int query = 0; query < QUERIES; query++) {
                    // Down to the innermost, whose answer is of no interest.
                    fate.passThrough(Integer.MAX_VALUE);
                    attempt(() -> statement.executeQuery("SELECT id FROM book"));
                }
            }
            return null;
        });
        System.out.println("intrusions " + Intrusions.told());
    }

    private static void overflow(Fate fate) {
        PreparedStatement circle = (PreparedStatement) fate.makes().circle(PreparedStatement.class);
        fate.passThrough(Integer.MAX_VALUE);
        attempt(circle::executeQuery);
        attempt(() -> {
            circle.setLong(1, 17);
            return null;
        });
    }

    private static void attempt(Callable<?> call) {
        try {
            call.call();
            System.out.println("well");
        } catch (Throwable thrown) {
            System.out.println(thrown.getClass().getName());
        }
    }
}
