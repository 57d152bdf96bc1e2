package targets.driver;

import org.sqlite.SQLiteConnection;

/** SQLite in a file of the working directory. */
public final class Sqlite implements Database {

    @Override
    public String url() {
        return "jdbc:sqlite:behaviour.db";
    }

    @Override
    public Class<?> connectionType() {
        return SQLiteConnection.class;
    }

    @Override
    public String slow() {
        return null;
    }

    @Override
    public String noteTable() {
        return "CREATE TABLE note(id INTEGER PRIMARY KEY AUTOINCREMENT, text VARCHAR(40))";
    }
}
