package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The children read and then deleted one by one, as a mapper's cascade does. */
public final class DeletePerChild {

    private DeletePerChild() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                Statement list = connection.createStatement();
                PreparedStatement delete = connection.prepareStatement("DELETE FROM book WHERE id = ?")) {
            connection.setAutoCommit(false);
            List<Long> ids = new ArrayList<>();
            try (ResultSet books = list.executeQuery("SELECT id, title FROM book WHERE author_id < 72500")) {
                while (books.next()) {
                    ids.add(books.getLong("id"));
                }
            }
            for (long id : ids) {
                delete.setLong(1, id);
                delete.executeUpdate(); // expect: n-plus-one-write confirmed 100 driven by ID
            }
            connection.commit();
        }
    }
}
