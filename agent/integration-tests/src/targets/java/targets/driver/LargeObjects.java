package targets.driver;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;

/** Bytes and letters as streams and as large objects, there and back. */
final class LargeObjects {

    private static final byte[] BYTES = new byte[70_000];

    private LargeObjects() {}

    static void show(Database database, Connection connection) throws SQLException, IOException {
        Arrays.fill(BYTES, (byte) 7);
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO file VALUES (?, ?, ?)")) {
            insert.setInt(1, 1);
            insert.setBinaryStream(2, new ByteArrayInputStream(BYTES), BYTES.length);
            insert.setCharacterStream(3, new StringReader("letters"), 7);
            System.out.println(insert.executeUpdate());
        }
        try (PreparedStatement select = connection.prepareStatement("SELECT bytes, letters FROM file WHERE id = ?")) {
            select.setInt(1, 1);
            streams(select);
            objects(select);
        }
    }

    private static void streams(PreparedStatement select) throws SQLException, IOException {
        try (ResultSet row = select.executeQuery()) {
            row.next();
            try (InputStream bytes = row.getBinaryStream(1)) {
                System.out.println(Arrays.equals(BYTES, bytes.readAllBytes()));
            }
            System.out.println(row.getCharacterStream(2).read());
        }
    }

    private static void objects(PreparedStatement select) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            row.next();
            Blob bytes = row.getBlob("bytes");
            System.out.println(bytes.getClass().getName() + " " + bytes.length() + " " + bytes.getBytes(1, 2)[1]);
            Clob letters = row.getClob("letters");
            System.out.println(
                    letters.getClass().getName() + " " + letters.length() + " " + letters.getSubString(1, 3));
            bytes.free();
        }
    }
}
