package dev.roundtrip.engine.naming;

import java.lang.reflect.InvocationTargetException;

/** What servlet requests and their responses say, javax and jakarta alike. */
final class ServletRequests {

    private static final String SPRING_ROUTE = "org.springframework.web.servlet.HandlerMapping.bestMatchingPattern";
    private static final String JAKARTA_STATUS = "jakarta.servlet.error.status_code";
    private static final String JAVAX_STATUS = "javax.servlet.error.status_code";

    private static final int MOST_WRAPPERS = 32;

    private ServletRequests() {}

    /** {@code GET /shop/owners/{id}}, from the request URI, so the context path is part of it; null if not HTTP. */
    static String name(Object request) throws InvocationTargetException {
        Object method = PublicMethods.call(request, "getMethod");
        Object uri = PublicMethods.call(request, "getRequestURI");
        return method == null || uri == null ? null : method + " " + Paths.fold(uri.toString());
    }

    /** The template that Spring MVC chose, after the paths of context and servlet; null where it chose none. */
    static String route(Object request) throws InvocationTargetException {
        Object template = PublicMethods.call(request, "getAttribute", SPRING_ROUTE);
        Object method = PublicMethods.call(request, "getMethod");
        return template == null || method == null ? null : method + " " + fullPath(request, template.toString());
    }

    /** The template with the paths in front that the context and the servlet are mapped to, unless it has them. */
    static String fullPath(Object request, String template) throws InvocationTargetException {
        String prefix = text(PublicMethods.call(request, "getContextPath")) + servletPath(request, template);
        return !prefix.isEmpty() && template.startsWith(prefix + "/") ? template : prefix + template;
    }

    /** Without further path the container gives the whole path here, whatever the servlet is mapped to. */
    private static String servletPath(Object request, String template) throws InvocationTargetException {
        String path = text(PublicMethods.call(request, "getServletPath"));
        boolean mapped = PublicMethods.call(request, "getPathInfo") != null;
        return mapped || template.equals("/") && !path.endsWith("/") ? path : "";
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    /**
     * The HTTP status of the response, or the one that the container's error handling left behind if that is higher; 0
     * where neither is known, as before Servlet 3.
     */
    static int status(Object request, Object response) throws InvocationTargetException {
        return Math.max(number(PublicMethods.call(response, "getStatus")), errorStatus(request));
    }

    /** What is inside all wrappers. */
    static Object original(Object request) throws InvocationTargetException {
        Object at = request;
        for (int depth = 0; depth < MOST_WRAPPERS; depth++) {
            Object inner = PublicMethods.call(at, "getRequest");
            if (inner == null) {
                return at;
            }
            at = inner;
        }
        return at;
    }

    static boolean isDispatched(Object request) throws InvocationTargetException {
        Object type = PublicMethods.call(request, "getDispatcherType");
        return type instanceof Enum && !((Enum<?>) type).name().equals("REQUEST");
    }

    private static int errorStatus(Object request) throws InvocationTargetException {
        Object status = PublicMethods.call(request, "getAttribute", JAKARTA_STATUS);
        return number(status == null ? PublicMethods.call(request, "getAttribute", JAVAX_STATUS) : status);
    }

    private static int number(Object status) {
        return status instanceof Integer ? (Integer) status : 0;
    }
}
