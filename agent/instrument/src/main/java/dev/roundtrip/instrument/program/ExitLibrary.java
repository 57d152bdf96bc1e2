package dev.roundtrip.instrument.program;

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
 * The end of the JVM by {@code System.exit} or a signal: what it shall exit with, which nobody is told later. Only for
 * runs that {@code fail} may end with another code.
 */
public final class ExitLibrary implements Library {

    /** The internal name of the only class. */
    public static final String CLASS = "java/lang/Shutdown";

    private static final Table TABLE = new Table(call(RoundtripSink.EXIT, Argument.parameter(0), "(I)V", "exit"));

    @Override
    public String title() {
        return "The end of the JVM";
    }

    @Override
    public String classes() {
        return "`java.lang.Shutdown`, with the option `fail` only";
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
