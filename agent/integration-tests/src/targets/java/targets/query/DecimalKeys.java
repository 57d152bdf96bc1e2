package targets.query;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;

/** Keys read as decimals, as some drivers deliver every number, and bound as long. */
public final class DecimalKeys {

    private DecimalKeys() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                Statement list = connection.createStatement();
                PreparedStatement books = connection.prepareStatement("SELECT title FROM book WHERE author_id = ?");
                ResultSet authors = list.executeQuery("SELECT CAST(id AS DECIMAL(20, 2)) AS id FROM author")) {
            while (authors.next()) {
                BigDecimal id = authors.getBigDecimal("id");
                books.setLong(1, id.longValueExact());
                Library.drain(books.executeQuery()); // expect: n-plus-one confirmed 50 driven by ID
            }
        }
    }
}
