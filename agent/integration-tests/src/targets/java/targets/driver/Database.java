package targets.driver;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.XADataSource;

/** A database, its driver, and how it says what they all can do in words of their own. */
interface Database {

    String url();

    /** An interface or class of the driver that its connections can be cast to. */
    Class<?> connectionType() throws ClassNotFoundException;

    /** A statement that runs for much longer than a second; null where none can be stopped in time. */
    String slow();

    /** A table {@code note} with the columns {@code id}, which numbers itself, and {@code text}. */
    default String noteTable() {
        return "CREATE TABLE note(id INT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, text VARCHAR(40))";
    }

    /** A table {@code file} with the columns {@code id}, {@code bytes} and {@code letters}. */
    default String fileTable() {
        return "CREATE TABLE file(id INT PRIMARY KEY, bytes BLOB, letters CLOB)";
    }

    /** Makes what {@link #call} calls. */
    default String[] procedure() {
        return new String[0];
    }

    /** A call whose first parameter comes out as a number and whose second is a number that goes in. */
    default String call() {
        return "{? = CALL ABS(?)}";
    }

    /** Text with several results, or a query for those that know none. */
    default String several() {
        return "SELECT id FROM author WHERE id < 203";
    }

    /** Null for those that take part in no distributed transaction. */
    default XADataSource distributed() {
        return null;
    }

    default Connection open() throws SQLException {
        return DriverManager.getConnection(url());
    }
}
