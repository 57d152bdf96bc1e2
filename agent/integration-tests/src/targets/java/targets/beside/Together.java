package targets.beside;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import javax.sql.DataSource;

/** A page whose queries run on other threads: a task of a pool for each author, and a future. */
final class Together {

    private Together() {}

    static String read(DataSource source, ExecutorService workers) throws SQLException {
        CompletableFuture<String> shelf = CompletableFuture.supplyAsync(() -> shelf(source));
        List<Future<String>> titles = new ArrayList<>();
        for (int author : authors(source)) {
            titles.add(workers.submit(title(source, author)));
        }
        StringBuilder page = new StringBuilder();
        titles.forEach(title -> page.append(await(title)).append(' '));
        return page.append(shelf.join()).toString();
    }

    private static List<Integer> authors(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return Reads.authors(connection);
        }
    }

    private static Callable<String> title(DataSource source, int author) {
        return () -> {
            try (Connection connection = source.getConnection()) {
                return Reads.title(connection, author);
            }
        };
    }

    private static String shelf(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return Reads.shelf(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String await(Future<String> title) {
        try {
            return title.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
