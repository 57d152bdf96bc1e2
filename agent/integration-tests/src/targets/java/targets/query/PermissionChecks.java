package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;

/** Twelve entries of a menu, each with a check of one of three permissions: asked again, but no query for each row. */
public final class PermissionChecks {

    private PermissionChecks() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled()) {
            for (int entry = 0; entry < 12; entry++) {
                check(connection, List.of("read", "write", "admin").get(entry % 3));
            }
        }
    }

    private static void check(Connection connection, String permission) throws Exception {
        try (PreparedStatement grants =
                connection.prepareStatement("SELECT note FROM loan WHERE author_id = ? AND note = ?")) {
            grants.setLong(1, 70098);
            grants.setString(2, permission);
            Library.drain(grants.executeQuery()); // expect: duplicate-query likely 12
        }
    }
}
