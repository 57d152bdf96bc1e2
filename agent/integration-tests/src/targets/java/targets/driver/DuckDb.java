package targets.driver;

/** DuckDB in memory; its jar is large, so nothing is compiled against it. */
public final class DuckDb implements Database {

    @Override
    public String url() {
        return "jdbc:duckdb:";
    }

    @Override
    public Class<?> connectionType() throws ClassNotFoundException {
        return Class.forName("org.duckdb.DuckDBConnection");
    }

    @Override
    public String slow() {
        return "SELECT COUNT(*) FROM range(1000000) a(x), range(1000000) b(y) WHERE (x * y) % 7 = 3";
    }

    @Override
    public String noteTable() {
        return "CREATE SEQUENCE notes; CREATE TABLE note(id INT PRIMARY KEY DEFAULT nextval('notes'), text VARCHAR(40))";
    }

    @Override
    public String fileTable() {
        return "CREATE TABLE file(id INT PRIMARY KEY, bytes BLOB, letters VARCHAR)";
    }

    @Override
    public String several() {
        return "SELECT id FROM author WHERE id < 203; SELECT 1";
    }
}
