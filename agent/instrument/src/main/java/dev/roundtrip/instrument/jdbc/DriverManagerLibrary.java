package dev.roundtrip.instrument.jdbc;

import static dev.roundtrip.instrument.joinpoint.JoinPoint.call;

import dev.roundtrip.instrument.gate.ClassFile;
import dev.roundtrip.instrument.gate.Library;
import dev.roundtrip.instrument.gate.NamedClass;
import dev.roundtrip.instrument.gate.Plan;
import dev.roundtrip.instrument.joinpoint.Argument;
import dev.roundtrip.instrument.joinpoint.JoinPoint;
import dev.roundtrip.instrument.joinpoint.Table;
import java.util.List;

/**
 * {@code java.sql.DriverManager}. Its drivers are woven anyway; this adds the time it spends on finding and loading
 * them, which the first connection of a program pays.
 */
public final class DriverManagerLibrary implements Library {

    /** The internal name of the only class. */
    public static final String CLASS = "java/sql/DriverManager";

    /** The three public methods; the private one behind them would only be a second layer. */
    private static final Table TABLE = new Table(
            getConnection("(Ljava/lang/String;)Ljava/sql/Connection;"),
            getConnection("(Ljava/lang/String;Ljava/util/Properties;)Ljava/sql/Connection;"),
            getConnection("(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;)Ljava/sql/Connection;"));

    private static JoinPoint getConnection(String descriptor) {
        return call(RoundtripSink.GET_CONNECTION, Argument.parameter(0), descriptor, "getConnection");
    }

    @Override
    public String title() {
        return "java.sql.DriverManager";
    }

    @Override
    public String classes() {
        return "`java.sql.DriverManager`";
    }

    @Override
    public List<JoinPoint> rows() {
        return TABLE.rows();
    }

    @Override
    public void match(ClassFile file, Plan plan) {
        if (file.name().equals(CLASS)) {
            NamedClass.put(TABLE, file, plan);
        }
    }
}
