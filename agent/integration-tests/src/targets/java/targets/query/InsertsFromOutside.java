package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;

/** 30 single inserts of values that no row delivered, in one transaction. */
public final class InsertsFromOutside {

    private InsertsFromOutside() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO loan VALUES (?, ?)")) {
            connection.setAutoCommit(false);
            for (int number = 0; number < 30; number++) {
                insert.setLong(1, number * 31L);
                insert.setString(2, "loan " + number);
                insert.executeUpdate(); // expect: n-plus-one-write likely 30
            }
            connection.commit();
        }
    }
}
