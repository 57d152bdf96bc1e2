package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;

/** Looks for each key whether it is there before it inserts it: two calls a row for what one statement decides. */
public final class LookThenInsert {

    private LookThenInsert() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled()) {
            connection.setAutoCommit(false);
            try (PreparedStatement look = connection.prepareStatement("SELECT note FROM loan WHERE author_id = ?");
                    PreparedStatement insert =
                            connection.prepareStatement("INSERT INTO loan(author_id, note) VALUES(?, ?)")) {
                for (int i = 0; i < 20; i++) {
                    long key = 880001 + i * i * 31L;
                    look.setLong(1, key);
                    if (!exists(look)) { // loop 1
                        insert.setLong(1, key);
                        insert.setString(2, "note " + i);
                        insert.executeUpdate(); // expect: n-plus-one-write likely 20 looped here
                    }
                }
            }
            connection.commit();
        }
    }

    private static boolean exists(PreparedStatement look) throws Exception {
        try (ResultSet row =
                look.executeQuery()) { // expect: read-before-write likely 20 in loop 1; n-plus-one likely 20 in loop 1
            return row.next();
        }
    }
}
