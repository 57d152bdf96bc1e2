package targets.query;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;

/** Two hundred rows two at a time, and then fifty at a time. */
public final class FetchedInSmallPieces {

    private FetchedInSmallPieces() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                Statement statement = connection.createStatement()) {
            statement.setFetchSize(2);
            print(statement.executeQuery("SELECT title FROM book")); // expect: small-fetch-size info 100
            statement.setFetchSize(50);
            print(statement.executeQuery("SELECT title FROM book WHERE id > 0"));
        }
    }

    private static void print(ResultSet result) throws Exception {
        try (ResultSet rows = result) {
            while (rows.next()) {
                System.out.println(rows.getString(1));
            }
        }
    }
}
