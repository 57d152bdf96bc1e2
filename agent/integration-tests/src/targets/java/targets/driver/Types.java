package targets.driver;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Wrapper;
import java.util.Arrays;
import java.util.TreeSet;
import javax.sql.DataSource;

/** What the driver's objects are: their classes, interfaces, methods and fields, casts, and what they unwrap to. */
final class Types {

    private Types() {}

    static void show(Database database, Connection connection) throws SQLException, ClassNotFoundException {
        System.out.println(database.connectionType().cast(connection) == connection);
        try (PreparedStatement statement = connection.prepareStatement("SELECT id FROM author WHERE id = 201");
                ResultSet rows = statement.executeQuery()) {
            show(connection, Connection.class, database.connectionType());
            show(statement, PreparedStatement.class, statement.getClass());
            show(rows, ResultSet.class, rows.getClass());
            System.out.println(statement.getConnection() == connection);
            System.out.println(rows.getStatement() == statement);
        }
    }

    private static void show(Wrapper object, Class<?>... types) {
        show(object.getClass());
        for (Class<?> type : types) {
            unwrap(object, type);
        }
        unwrap(object, DataSource.class);
    }

    private static void show(Class<?> type) {
        TreeSet<String> methods = new TreeSet<>();
        for (Method method : type.getDeclaredMethods()) {
            methods.add(method.toString());
        }
        System.out.println(type + " " + type.getModifiers() + " " + Arrays.toString(type.getInterfaces()) + " "
                + type.getSuperclass() + " " + type.getDeclaredFields().length + " " + methods.size() + " "
                + methods.hashCode());
    }

    private static void unwrap(Wrapper object, Class<?> type) {
        try {
            System.out.print(object.isWrapperFor(type) + " ");
            System.out.println(object.unwrap(type) == object);
        } catch (SQLException e) {
            System.out.println(e.getClass().getName() + " " + e.getSQLState());
        }
    }
}
