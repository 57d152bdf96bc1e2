package dev.roundtrip.instrument.ejb;

import dev.roundtrip.instrument.gate.ClassFile;
import dev.roundtrip.instrument.gate.Library;
import dev.roundtrip.instrument.gate.Marker;
import dev.roundtrip.instrument.gate.Plan;
import dev.roundtrip.instrument.joinpoint.Argument;
import dev.roundtrip.instrument.joinpoint.JoinPoint;
import java.util.Collections;
import java.util.List;

/** Methods of beans that a container of Jakarta EE calls when a timer is due. Named by the class of the bean. */
public final class TimerLibrary implements Library {

    @Override
    public String title() {
        return "EJB timers";
    }

    @Override
    public String classes() {
        return "methods annotated with `Schedule`, `Schedules` or `Timeout` of `javax.ejb` or `jakarta.ejb`, and"
                + " `ejbTimeout` with a `Timer` of theirs; each is a scheduled unit";
    }

    @Override
    public List<JoinPoint> rows() {
        return Collections.emptyList();
    }

    @Override
    public void match(ClassFile file, Plan plan) {
        if (!file.mentions(Marker.TIMER)) {
            return;
        }
        boolean[] due = TimerReader.due(file.bytes(), file.methodCount());
        for (int i = 0; i < due.length; i++) {
            if (due[i]) {
                Argument name = Argument.text(file.methodName(i));
                plan.put(
                        i,
                        JoinPoint.call(RoundtripSink.REQUEST_SCHEDULED, name, file.descriptor(i), file.methodName(i)));
            }
        }
    }
}
