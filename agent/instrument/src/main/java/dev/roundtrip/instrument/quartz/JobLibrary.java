package dev.roundtrip.instrument.quartz;

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

/** Jobs of Quartz. Each implementation is a unit of work, named by the class that runs. */
public final class JobLibrary implements Library {

    private static final Table TABLE = new Table(call(
            RoundtripSink.REQUEST_SCHEDULED,
            Argument.text("execute"),
            "(Lorg/quartz/JobExecutionContext;)V",
            "execute"));

    @Override
    public String title() {
        return "Quartz";
    }

    @Override
    public String classes() {
        return "classes with a method that takes a `JobExecutionContext` of Quartz";
    }

    @Override
    public List<JoinPoint> rows() {
        return TABLE.rows();
    }

    @Override
    public void match(ClassFile file, Plan plan) {
        if (file.mentions(Marker.QUARTZ)) {
            NamedClass.put(TABLE, file, plan);
        }
    }
}
