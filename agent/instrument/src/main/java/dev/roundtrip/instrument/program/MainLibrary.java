package dev.roundtrip.instrument.program;

import static dev.roundtrip.instrument.joinpoint.JoinPoint.call;

import dev.roundtrip.instrument.gate.ClassFile;
import dev.roundtrip.instrument.gate.Library;
import dev.roundtrip.instrument.gate.Marker;
import dev.roundtrip.instrument.gate.Plan;
import dev.roundtrip.instrument.joinpoint.Argument;
import dev.roundtrip.instrument.joinpoint.JoinPoint;
import dev.roundtrip.instrument.joinpoint.Table;
import java.util.List;

/** The program itself: the static main method of every application class that has one, launchers among them. */
public final class MainLibrary implements Library {

    private static final int PUBLIC_STATIC = 0x0001 | 0x0008;

    private static final Table TABLE =
            new Table(call(RoundtripSink.REQUEST_MAIN, Argument.CLASS_NAME, "([Ljava/lang/String;)V", "main"));

    @Override
    public String title() {
        return "The program";
    }

    @Override
    public String classes() {
        return "classes with a public static `main`";
    }

    @Override
    public List<JoinPoint> rows() {
        return TABLE.rows();
    }

    @Override
    public void match(ClassFile file, Plan plan) {
        if (!file.mentions(Marker.MAIN)) {
            return;
        }
        for (int i = 0; i < file.methodCount(); i++) {
            JoinPoint point = (file.access(i) & PUBLIC_STATIC) == PUBLIC_STATIC
                    ? TABLE.find(file.methodName(i), file.descriptor(i))
                    : null;
            if (point != null) {
                plan.put(i, point);
            }
        }
    }
}
