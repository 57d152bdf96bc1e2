package dev.roundtrip.instrument.spring;

import static dev.roundtrip.instrument.joinpoint.JoinPoint.call;

import dev.roundtrip.instrument.gate.ClassFile;
import dev.roundtrip.instrument.gate.Library;
import dev.roundtrip.instrument.gate.NamedClass;
import dev.roundtrip.instrument.gate.Plan;
import dev.roundtrip.instrument.joinpoint.Argument;
import dev.roundtrip.instrument.joinpoint.JoinPoint;
import dev.roundtrip.instrument.joinpoint.Table;
import java.util.List;

/** Methods that Spring runs on a schedule. */
public final class SchedulingLibrary implements Library {

    private static final String CLASS = "org/springframework/scheduling/support/ScheduledMethodRunnable";

    private static final Table TABLE = new Table(call(RoundtripSink.REQUEST_SCHEDULED, Argument.NOTHING, "()V", "run"));

    @Override
    public String title() {
        return "Spring scheduling";
    }

    @Override
    public String classes() {
        return "`org.springframework.scheduling.support.ScheduledMethodRunnable`";
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
