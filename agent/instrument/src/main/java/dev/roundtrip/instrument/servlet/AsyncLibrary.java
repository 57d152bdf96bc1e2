package dev.roundtrip.instrument.servlet;

import static dev.roundtrip.instrument.joinpoint.JoinPoint.call;

import dev.roundtrip.instrument.gate.ClassFile;
import dev.roundtrip.instrument.gate.Library;
import dev.roundtrip.instrument.gate.Marker;
import dev.roundtrip.instrument.gate.NamedClass;
import dev.roundtrip.instrument.gate.Plan;
import dev.roundtrip.instrument.joinpoint.Argument;
import dev.roundtrip.instrument.joinpoint.JoinPoint;
import dev.roundtrip.instrument.joinpoint.Table;
import java.util.List;

/** The contexts that complete asynchronous requests of servlets, javax and jakarta. */
public final class AsyncLibrary implements Library {

    private static final Table TABLE =
            new Table(call(RoundtripSink.ASYNC_COMPLETE, Argument.NOTHING, "()V", "complete"));

    @Override
    public String title() {
        return "Servlet, asynchronous";
    }

    @Override
    public String classes() {
        return "classes that implement `AsyncContext` of `javax.servlet` or `jakarta.servlet`";
    }

    @Override
    public List<JoinPoint> rows() {
        return TABLE.rows();
    }

    @Override
    public void match(ClassFile file, Plan plan) {
        if (file.mentions(Marker.ASYNC) && isContext(file)) {
            NamedClass.put(TABLE, file, plan);
        }
    }

    /** Whoever uses a context mentions it too. */
    private static boolean isContext(ClassFile file) {
        for (int i = 0; i < file.interfaceCount(); i++) {
            if (file.interfaceName(i).endsWith("/servlet/AsyncContext")) {
                return true;
            }
        }
        return false;
    }
}
