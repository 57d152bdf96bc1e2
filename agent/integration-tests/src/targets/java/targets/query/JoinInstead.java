package targets.query;

import java.sql.Connection;
import java.sql.Statement;

/** What repairs the N+1: one join. */
public final class JoinInstead {

    private JoinInstead() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.filled();
                Statement books = connection.createStatement()) {
            String sql = "SELECT a.id, b.title FROM author a JOIN book b ON b.author_id = a.id";
            System.out.println(Library.drain(books.executeQuery(sql)));
        }
    }
}
