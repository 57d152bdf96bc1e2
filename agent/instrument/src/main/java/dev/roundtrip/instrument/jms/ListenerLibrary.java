package dev.roundtrip.instrument.jms;

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

/** Listeners of JMS, javax and jakarta. Each message is a unit of work, named by the class that listens. */
public final class ListenerLibrary implements Library {

    private static final Table TABLE = new Table(
            call(RoundtripSink.REQUEST_MESSAGE, Argument.text("onMessage"), "(Lja*/jms/Message;)V", "onMessage"));

    @Override
    public String title() {
        return "JMS";
    }

    @Override
    public String classes() {
        return "classes with a method that takes a `Message` of `javax.jms` or `jakarta.jms`";
    }

    @Override
    public List<JoinPoint> rows() {
        return TABLE.rows();
    }

    @Override
    public void match(ClassFile file, Plan plan) {
        if (file.mentions(Marker.JMS)) {
            NamedClass.put(TABLE, file, plan);
        }
    }
}
