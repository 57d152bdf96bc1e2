package dev.roundtrip.engine.naming;

import java.lang.reflect.InvocationTargetException;

/**
 * What the exchanges of Undertow, Vert.x, Netty and others say. They share no type, but they call the same things by a few
 * names.
 */
final class WebExchanges {

    private static final String[] METHODS = {"method", "getRequestMethod", "getMethod"};
    private static final String[] PATHS = {"uri", "getRequestURI", "getUri", "uriPath"};
    private static final String[] STATUSES = {"getStatusCode", "status", "getStatus"};

    private WebExchanges() {}

    /** The object that all parts of one exchange have in common: the response, where a request knows it. */
    static Object exchange(Object part) throws InvocationTargetException {
        Object response = PublicMethods.call(part, "response");
        return response == null ? part : response;
    }

    /** {@code GET /owners/{id}}; null where the object does not say it. */
    static String name(Object exchange) throws InvocationTargetException {
        Object prologue = PublicMethods.call(exchange, "prologue");
        Object line = prologue == null ? exchange : prologue;
        Object method = first(line, METHODS);
        Object path = first(line, PATHS);
        return method == null || path == null ? null : method + " " + Paths.fold(pathOf(path.toString()));
    }

    /** A client may ask for {@code http://host/path}. */
    private static String pathOf(String uri) {
        int host = uri.startsWith("/") ? -1 : uri.indexOf("://");
        if (host < 0) {
            return uri;
        }
        int path = uri.indexOf('/', host + 3);
        return path < 0 ? "/" : uri.substring(path);
    }

    /** The HTTP status; 0 where it is not known. */
    static int status(Object exchange) throws InvocationTargetException {
        Object status = first(exchange, STATUSES);
        Object code = status == null || status instanceof Integer ? status : PublicMethods.call(status, "code");
        return code instanceof Integer ? (Integer) code : 0;
    }

    private static Object first(Object target, String... names) throws InvocationTargetException {
        for (String name : names) {
            Object found = PublicMethods.call(target, name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
