package dev.roundtrip.instrument.jaxrs;

import dev.roundtrip.instrument.gate.ClassFile;
import dev.roundtrip.instrument.gate.Library;
import dev.roundtrip.instrument.gate.Marker;
import dev.roundtrip.instrument.gate.Plan;
import dev.roundtrip.instrument.joinpoint.Argument;
import dev.roundtrip.instrument.joinpoint.JoinPoint;
import java.util.Collections;
import java.util.List;

/**
 * Resource methods of JAX-RS, javax and jakarta: they name the open request by their route. Routes whose annotations
 * stand on an interface are not seen, because that would need the type hierarchy; the path of the application
 * ({@code @ApplicationPath}) is not known here, only where it is mapped to.
 */
public final class RouteLibrary implements Library {

    @Override
    public String title() {
        return "JAX-RS";
    }

    @Override
    public String classes() {
        return "classes annotated with `Path` of `javax.ws.rs` or `jakarta.ws.rs`; methods annotated with `GET`,"
                + " `POST` and the like name the open request by class path and method path";
    }

    @Override
    public List<JoinPoint> rows() {
        return Collections.emptyList();
    }

    @Override
    public void match(ClassFile file, Plan plan) {
        if (!file.mentions(Marker.PATH)) {
            return;
        }
        String[] routes = RouteReader.routes(file.bytes(), file.methodCount());
        for (int i = 0; i < routes.length; i++) {
            if (routes[i] != null) {
                Argument route = Argument.text(routes[i]);
                plan.put(i, JoinPoint.call(RoundtripSink.ROUTE, route, file.descriptor(i), file.methodName(i)));
            }
        }
    }
}
