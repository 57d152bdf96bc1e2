package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;

/** A look-up for every seventh row only: a small part of the column, in the order of its rows. */
public final class ConditionalLookups {

    private ConditionalLookups() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                Statement list = connection.createStatement();
                PreparedStatement reviews = connection.prepareStatement("SELECT stars FROM review WHERE book_id = ?");
                ResultSet books = list.executeQuery("SELECT id, title FROM book")) {
            while (books.next()) {
                if (books.getString("title").endsWith("7")) {
                    reviews.setLong(1, books.getLong("id"));
                    Library.drain(reviews.executeQuery()); // expect: n-plus-one confirmed 20 driven by ID
                }
            }
        }
    }
}
