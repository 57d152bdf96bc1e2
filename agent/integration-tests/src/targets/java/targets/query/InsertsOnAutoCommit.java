package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;

/** 30 inserts that were meant to be one transaction, which never began: each commits by itself. */
public final class InsertsOnAutoCommit {

    private InsertsOnAutoCommit() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO loan VALUES (?, ?)")) {
            for (int number = 0; number < 30; number++) {
                insert.setLong(1, number * 31L);
                insert.setString(2, "loan " + number);
                insert.executeUpdate(); // expect: n-plus-one-write likely 30; commit-per-row confirmed 30
            }
        }
    }
}
