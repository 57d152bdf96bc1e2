package targets.tool;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Eight migrations that write row by row and commit one by one, two of them by hand; then the program's own loop. */
public final class Migrates {

    private static final String URL = "jdbc:h2:mem:migrated;DB_CLOSE_DELAY=-1";

    private Migrates() {}

    public static void main(String[] args) throws Exception {
        Path scripts = Files.createTempDirectory("migrations");
        for (int version = 1; version <= 6; version++) {
            Files.writeString(scripts.resolve("V" + version + "__step.sql"), script(version));
        }
        Flyway.configure()
                .dataSource(URL, "", "")
                .locations("filesystem:" + scripts)
                .javaMigrations(new V7__By_hand(), new V8__By_hand())
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(URL);
                PreparedStatement query = connection.prepareStatement("SELECT v FROM t1 WHERE v = ?")) {
            for (int i = 0; i < 12; i++) {
                query.setInt(1, 900 + i * i);
                try (ResultSet row = query.executeQuery()) { // expect: n-plus-one likely 12 looped here
                    row.next();
                }
            }
        }
    }

    private static String script(int version) {
        StringBuilder script = new StringBuilder("CREATE TABLE t" + version + "(v INT);\n");
        for (int row = 0; row < 30; row++) {
            script.append("INSERT INTO t")
                    .append(version)
                    .append(" VALUES (")
                    .append(row)
                    .append(");\n");
        }
        return script.toString();
    }

    /** A migration that loops by itself. */
    private static class V7__By_hand extends BaseJavaMigration {

        @Override
        public void migrate(Context context) throws Exception {
            try (PreparedStatement insert = context.getConnection().prepareStatement("INSERT INTO t1 VALUES (?)")) {
                for (int row = 100; row < 120; row++) {
                    insert.setInt(1, row);
                    insert.executeUpdate();
                }
            }
        }
    }

    private static final class V8__By_hand extends V7__By_hand {}
}
