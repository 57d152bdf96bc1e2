package dev.roundtrip.engine.naming;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** What the calls of a gRPC server say. */
final class GrpcCalls {

    /** The codes that stand for what a status of 500 or more is in HTTP. */
    private static final Set<String> FAILURES = Collections.unmodifiableSet(new HashSet<>(
            Arrays.asList("UNKNOWN", "DEADLINE_EXCEEDED", "UNIMPLEMENTED", "INTERNAL", "UNAVAILABLE", "DATA_LOSS")));

    private GrpcCalls() {}

    /** {@code shop.Orders/List}: the service with its package, and the method. */
    static String name(Object call) throws InvocationTargetException {
        return (String) PublicMethods.call(PublicMethods.call(call, "getMethodDescriptor"), "getFullMethodName");
    }

    /** Whether the client may send many messages, each of which is handled when it comes. */
    static boolean hasManyRequests(Object call) throws InvocationTargetException {
        Object type = PublicMethods.call(PublicMethods.call(call, "getMethodDescriptor"), "getType");
        return Boolean.FALSE.equals(PublicMethods.call(type, "clientSendsOneMessage"));
    }

    static boolean isFailure(Object status) throws InvocationTargetException {
        Object code = PublicMethods.call(status, "getCode");
        return code instanceof Enum && FAILURES.contains(((Enum<?>) code).name());
    }
}
