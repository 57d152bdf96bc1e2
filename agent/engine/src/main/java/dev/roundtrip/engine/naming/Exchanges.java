package dev.roundtrip.engine.naming;

import java.lang.reflect.InvocationTargetException;
import java.net.URI;

/** What the exchanges of the JDK's HTTP server say. */
final class Exchanges {

    private Exchanges() {}

    /** {@code GET /owners/{id}}: the path of the context as it was registered, ids folded in what follows it. */
    static String name(Object exchange) throws InvocationTargetException {
        Object method = PublicMethods.call(exchange, "getRequestMethod");
        Object uri = PublicMethods.call(exchange, "getRequestURI");
        if (method == null || !(uri instanceof URI)) {
            return null;
        }
        String path = ((URI) uri).getRawPath();
        return method + " " + fold(path == null ? "/" : path, contextPath(exchange));
    }

    private static String fold(String path, String context) {
        return path.startsWith(context) && path.length() > context.length()
                ? context + Paths.fold(path.substring(context.length()))
                : path.equals(context) ? path : Paths.fold(path);
    }

    private static String contextPath(Object exchange) throws InvocationTargetException {
        Object context = PublicMethods.call(exchange, "getHttpContext");
        Object path = context == null ? null : PublicMethods.call(context, "getPath");
        return path == null ? "/" : path.toString();
    }

    /** The template after the path that the context is registered for. */
    static String fullPath(Object exchange, String template) throws InvocationTargetException {
        String context = contextPath(exchange);
        String prefix = context.endsWith("/") ? context.substring(0, context.length() - 1) : context;
        return !prefix.isEmpty() && template.startsWith(prefix + "/") ? template : prefix + template;
    }

    /** The HTTP status; -1 before there is a response. */
    static int status(Object exchange) throws InvocationTargetException {
        Object status = PublicMethods.call(exchange, "getResponseCode");
        return status instanceof Integer ? (Integer) status : -1;
    }
}
