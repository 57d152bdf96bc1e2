package programs;

import java.lang.StackWalker.StackFrame;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Goes on asking H2, and prints what an agent has done to it: whether somebody listens at the probe, how far into the
 * code of H2's {@code executeQuery} the call of the query's work stands, which weaving shifts, and how many threads of
 * the agent there are.
 */
public final class Periods {
    private static final int ROUNDS = 60_000;
    private static final String STATEMENT = "org.h2.jdbc.JdbcPreparedStatement";

    private Periods() {}

    public static void main(String[] arguments) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:periods")) {
            connection.createStatement().execute("CREATE ALIAS PLACE FOR 'programs.Periods.place'");
            for (int i = 0; i < ROUNDS; i++) {
                System.out.println(listener() + " " + ask(connection) + " " + threadsOfTheAgent());
                Thread.sleep(10);
            }
        }
    }

    /** Called by H2 from inside of its statement. */
    public static int place() {
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> frame.getClassName().equals(STATEMENT)
                                && frame.getMethodName().equals("executeQuery"))
                        .mapToInt(StackFrame::getByteCodeIndex)
                        .findFirst()
                        .orElse(-1));
    }

    private static int ask(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT PLACE()");
                ResultSet place = query.executeQuery()) {
            place.next();
            return place.getInt(1);
        }
    }

    private static String listener() throws IllegalAccessException, NoSuchFieldException {
        try {
            Class<?> probe = Class.forName("java.lang.RoundtripProbe");
            return probe.getField("sink").get(null) == null ? "off" : "on";
        } catch (ClassNotFoundException e) {
            return "never";
        }
    }

    private static long threadsOfTheAgent() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("roundtrip"))
                .count();
    }
}
