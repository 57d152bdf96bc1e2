package dev.roundtrip.instrument.grpc;

import static dev.roundtrip.instrument.joinpoint.JoinPoint.call;

import dev.roundtrip.instrument.gate.ClassFile;
import dev.roundtrip.instrument.gate.Library;
import dev.roundtrip.instrument.gate.NamedClass;
import dev.roundtrip.instrument.gate.Plan;
import dev.roundtrip.instrument.joinpoint.Argument;
import dev.roundtrip.instrument.joinpoint.JoinPoint;
import dev.roundtrip.instrument.joinpoint.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Calls that a server of gRPC serves, whatever its transport: where the request is complete and the service's method
 * runs, or, of a stream of requests, where each comes.
 */
public final class CallLibrary implements Library {

    private static final String CALL = "io/grpc/internal/ServerCallImpl";
    private static final String LISTENER = CALL + "$ServerStreamListenerImpl";
    private static final String FIELD = "call";
    private static final String TYPE = "L" + CALL + ";";
    private static final Argument THE_CALL = Argument.field(FIELD + ":" + TYPE);

    private static final Table ARRIVALS = new Table(
            call(RoundtripSink.REQUEST_CALL, THE_CALL, "()V", "halfClosed"),
            call(RoundtripSink.REQUEST_CALL_MESSAGE, THE_CALL, "(L*MessageProducer;)V", "messagesAvailable"));
    private static final Table ANSWERS = new Table(
            call(RoundtripSink.CALL_CLOSED, Argument.parameter(0), "(Lio/grpc/Status;Lio/grpc/Metadata;)V", "close"));

    @Override
    public String title() {
        return "gRPC";
    }

    @Override
    public String classes() {
        return "`io.grpc.internal.ServerCallImpl` and its `ServerStreamListenerImpl`";
    }

    @Override
    public List<JoinPoint> rows() {
        List<JoinPoint> rows = new ArrayList<JoinPoint>(ARRIVALS.rows());
        rows.addAll(ANSWERS.rows());
        return rows;
    }

    @Override
    public void match(ClassFile file, Plan plan) {
        if (file.name().equals(CALL)) {
            NamedClass.put(ANSWERS, file, plan);
        } else if (file.name().equals(LISTENER) && file.hasField(FIELD, TYPE)) {
            NamedClass.put(ARRIVALS, file, plan);
        }
    }
}
