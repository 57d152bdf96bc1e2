package targets.chaos;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import javax.sql.XAConnection;
import javax.sql.XADataSource;

/** One thread of play: makes calls like an application's, and such as no application makes, and notes what it sees. */
final class Player {

    private final Fate fate;
    private final MadeClasses classes;

    Player(Fate fate, MadeClasses classes) {
        this.fate = fate;
        this.classes = classes;
    }

    /** A few calls that belong together, or do not. */
    void sequence() {
        switch (fate.random.nextInt(6)) {
            case 0 -> query((DataSource) fate.makes().fresh(DataSource.class));
            case 1 -> batch((Connection) fate.makes().fresh(Connection.class));
            case 2 -> plain((Connection) fate.makes().fresh(Connection.class));
            case 3 -> pooled((XADataSource) fate.makes().fresh(XADataSource.class));
            case 4 -> deep();
            default -> anything();
        }
    }

    private void query(DataSource source) {
        Connection connection = attempt("getConnection", () -> source.getConnection());
        if (connection == null) {
            return;
        }
        work(connection);
        attempt("commit", () -> connection.commit());
        attempt("close", () -> connection.close());
    }

    /** What is done with a connection that may be shared by threads. */
    void work(Connection connection) {
        String sql = Values.text(fate.random);
        PreparedStatement statement = attempt("prepareStatement", () -> connection.prepareStatement(sql));
        for (int i = fate.random.nextInt(4); i > 0 && statement != null; i--) {
            attempt("setLong", () -> statement.setLong(1, fate.random.nextInt(20)));
            attempt("setObject", () -> statement.setObject(2, Values.any(fate.random)));
            read(attempt("executeQuery", () -> statement.executeQuery()));
        }
        if (statement != null) {
            attempt("close", () -> statement.close());
        }
    }

    private void read(ResultSet rows) {
        for (int i = 0; rows != null && i < 6; i++) {
            if (attempt("next", () -> rows.next()) != Boolean.TRUE) {
                break;
            }
            attempt("getLong", () -> rows.getLong(1));
            attempt("getObject", () -> rows.getObject("title"));
        }
        if (rows != null) {
            attempt("close", () -> rows.close());
        }
    }

    private void batch(Connection connection) {
        attempt("setAutoCommit", () -> connection.setAutoCommit(false));
        CallableStatement statement = attempt("prepareCall", () -> connection.prepareCall(Values.text(fate.random)));
        for (int i = fate.random.nextInt(4); i >= 0 && statement != null; i--) {
            attempt("setString", () -> statement.setString(1, Values.text(fate.random)));
            attempt("addBatch", () -> statement.addBatch());
        }
        if (statement != null) {
            attempt("executeBatch", () -> statement.executeBatch());
            attempt("getLong", () -> statement.getLong(1));
            read(attempt("getGeneratedKeys", () -> statement.getGeneratedKeys()));
        }
        attempt("rollback", () -> connection.rollback());
        attempt("close", () -> connection.close());
    }

    private void plain(Connection connection) {
        attempt("try", () -> {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(Values.text(fate.random))) {
                return rows.next() ? rows.getString(1) : null;
            }
        });
        attempt("isValid", () -> connection.isValid(1));
        attempt("close", () -> connection.close());
        attempt("closed twice", () -> connection.close());
    }

    private void pooled(XADataSource source) {
        XAConnection pooled = attempt("getXAConnection", () -> source.getXAConnection());
        Connection connection = pooled == null ? null : attempt("getConnection", () -> pooled.getConnection());
        if (connection != null) {
            work(connection);
            attempt("close", () -> connection.close());
            attempt("close", () -> pooled.close());
        }
    }

    /** Hundreds of wrappers around each other. */
    private void deep() {
        if (fate.random.nextInt(20) != 0) {
            anything();
            return;
        }
        PreparedStatement circle = (PreparedStatement) fate.makes().circle(PreparedStatement.class);
        for (int i = 0; i < 3; i++) {
            fate.passThrough(fate.random.nextInt(400));
            read(attempt("executeQuery", () -> circle.executeQuery()));
        }
        fate.passThrough(0);
    }

    private void anything() {
        List<MadeClasses.Group> groups = classes.of(Object.class);
        fate.makes().fresh(groups.get(fate.random.nextInt(groups.size())).face());
        for (int i = fate.random.nextInt(12); i >= 0; i--) {
            anyCall(groups, fate.makes().anyKnown());
        }
    }

    private void anyCall(List<MadeClasses.Group> groups, Object object) {
        MadeClasses.Group group = groups.stream()
                .filter(candidate -> candidate.face().isInstance(object))
                .findFirst()
                .orElseThrow();
        Method method = group.methods().get(fate.random.nextInt(group.methods().size()));
        Class<?>[] types = method.getParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = fate.makes().answer(types[i]);
        }
        attempt(method.getName(), () -> {
            try {
                return method.invoke(object, arguments);
            } catch (InvocationTargetException e) {
                throw Anger.<RuntimeException>sneak(e.getCause());
            }
        });
    }

    /** A call that returns nothing. */
    private interface Order {
        void give() throws Exception;
    }

    private void attempt(String what, Order call) {
        attempt(what, () -> {
            call.give();
            return "done";
        });
    }

    private <T> T attempt(String what, Callable<T> call) {
        try {
            T value = call.call();
            fate.transcript.returned(what, value);
            return value;
        } catch (Throwable thrown) {
            fate.transcript.threw(what, thrown);
            return null;
        }
    }
}
