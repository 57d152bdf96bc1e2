package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.UUID;

/** Keys read as UUID and bound as their text. */
public final class UuidKeys {

    private UuidKeys() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                Statement list = connection.createStatement()) {
            list.execute("CREATE TABLE member(id UUID PRIMARY KEY)");
            list.execute("INSERT INTO member SELECT RANDOM_UUID() FROM SYSTEM_RANGE(1, 20)");
            try (PreparedStatement loans = connection.prepareStatement("SELECT author_id FROM loan WHERE note = ?");
                    ResultSet members = list.executeQuery("SELECT id FROM member")) {
                while (members.next()) {
                    loans.setString(1, members.getObject("id", UUID.class).toString());
                    Library.drain(loans.executeQuery()); // expect: n-plus-one confirmed 20 driven by ID
                }
            }
        }
    }
}
