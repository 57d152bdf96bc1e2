package targets.driver;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;

/** A procedure or function with a parameter that comes out. */
final class Calls {

    private Calls() {}

    static void show(Database database, Connection connection) throws SQLException {
        try (CallableStatement call = connection.prepareCall(database.call())) {
            call.registerOutParameter(1, Types.INTEGER);
            for (int number : new int[] {-3, 4}) {
                call.setInt(2, number);
                System.out.print(call.execute() + " ");
                System.out.println(call.getInt(1) + " " + call.getObject(1) + " " + call.wasNull());
            }
        }
    }
}
