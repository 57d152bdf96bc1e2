package com.example.smoke;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A program of Java 8 with one N+1 query in its main thread: 40 albums, one more query for each. */
public final class Albums {

    private static final int ALBUMS = 40;

    private Albums() {}

    public static void main(String[] args) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:albums")) {
            fill(connection);
            long tracks = 0;
            for (long album : albums(connection)) {
                tracks += tracks(connection, album);
            }
            System.out.println(tracks + " tracks");
        }
    }

    private static void fill(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE album (id BIGINT PRIMARY KEY)");
            statement.execute("CREATE TABLE track (album_id BIGINT, title VARCHAR(20))");
            for (int i = 0; i < ALBUMS; i++) {
                long id = 10_007L + i * 7_919L;
                statement.addBatch("INSERT INTO album VALUES (" + id + ")");
                statement.addBatch("INSERT INTO track VALUES (" + id + ", 'one'), (" + id + ", 'two')");
            }
            statement.executeBatch();
        }
    }

    private static List<Long> albums(Connection connection) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("SELECT id FROM album ORDER BY id");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getLong("id"));
            }
        }
        return ids;
    }

    private static long tracks(Connection connection, long album) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT count(*) FROM track WHERE album_id = ?")) {
            statement.setLong(1, album);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
