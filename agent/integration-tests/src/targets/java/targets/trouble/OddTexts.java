package targets.trouble;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** SQL that no parser takes, SQL of 10 MB and no SQL at all. */
public final class OddTexts {

    private OddTexts() {}

    private static final String[] ODD = {
        null,
        "",
        "   ",
        ";;;",
        "SELECT 'never closed",
        "SELECT \"never closed",
        "SELECT $$never closed",
        "/* never closed",
        "/* /* nested */ SELECT 1",
        "-- nothing but a comment",
        "\u0000\uD800\uFFFF",
        "((((((((((",
        "SELECT 1 -- ? ' \" `"
    };

    public static void main(String[] args) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:odd");
                Statement statement = connection.createStatement()) {
            for (String sql : ODD) {
                attempt(statement, sql);
            }
            attempt(statement, large());
            attempt(statement, "SELECT 1");
        }
    }

    private static void attempt(Statement statement, String sql) {
        try {
            System.out.println(statement.execute(sql));
        } catch (SQLException e) {
            System.out.println(e.getSQLState());
        }
    }

    private static String large() {
        StringBuilder sql = new StringBuilder("SELECT '");
        for (int i = 0; i < 1_000_000; i++) {
            sql.append("0123456789");
        }
        return sql.append('\'').toString();
    }
}
