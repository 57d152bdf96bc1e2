package targets.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;

/** A walk that goes from a book to its author to the next book: two statements, each fed by the other's last result. */
public final class WalkOverTwoTables {

    private WalkOverTwoTables() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = Library.connect();
                Statement filling = connection.createStatement()) {
            filling.execute("CREATE TABLE song(id BIGINT PRIMARY KEY, singer BIGINT)");
            filling.execute("CREATE TABLE singer(id BIGINT PRIMARY KEY, next_song BIGINT)");
            filling.execute("INSERT INTO song SELECT 9001 + x * 13, 44007 + x * 7 FROM SYSTEM_RANGE(0, 11)");
            filling.execute("INSERT INTO singer SELECT 44007 + x * 7, 9014 + x * 13 FROM SYSTEM_RANGE(0, 11)");
            walk(connection);
        }
    }

    private static void walk(Connection connection) throws Exception {
        try (PreparedStatement songs = connection.prepareStatement("SELECT singer FROM song WHERE id = ?");
                PreparedStatement singers = connection.prepareStatement("SELECT next_song FROM singer WHERE id = ?")) {
            long song = 9001;
            long singer = next(songs, song);
            while (singer != 0) {
                song = next(singers, singer);
                singer = next(songs, song);
            }
        }
    }

    private static long next(PreparedStatement step, long id) throws Exception {
        step.setLong(1, id);
        try (ResultSet row = step.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }
}
