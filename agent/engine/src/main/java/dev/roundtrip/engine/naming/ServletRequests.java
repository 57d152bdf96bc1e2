package dev.roundtrip.engine.naming;

import java.lang.reflect.InvocationTargetException;

/** What servlet requests say, javax and jakarta alike. */
final class ServletRequests {

    private static final String SPRING_ROUTE = "org.springframework.web.servlet.HandlerMapping.bestMatchingPattern";
    private static final String JAKARTA_STATUS = "jakarta.servlet.error.status_code";
    private static final String JAVAX_STATUS = "javax.servlet.error.status_code";

    private ServletRequests() {}

    /** {@code GET /shop/owners/{id}}, from the request URI, so the context path is part of it; null if not HTTP. */
    static String name(Object request) throws InvocationTargetException {
        Object method = PublicMethods.call(request, "getMethod");
        Object uri = PublicMethods.call(request, "getRequestURI");
        return method == null || uri == null ? null : method + " " + Paths.fold(uri.toString());
    }

    /** The template that Spring MVC chose, after the context path; null where it chose none. */
    static String route(Object request) throws InvocationTargetException {
        Object template = PublicMethods.call(request, "getAttribute", SPRING_ROUTE);
        Object method = PublicMethods.call(request, "getMethod");
        if (template == null || method == null) {
            return null;
        }
        Object context = PublicMethods.call(request, "getContextPath");
        return method + " " + (context == null ? "" : context) + template;
    }

    /** The HTTP status that the container's error handling left behind; 0 where there was none. */
    static int status(Object request) throws InvocationTargetException {
        Object status = PublicMethods.call(request, "getAttribute", JAKARTA_STATUS);
        if (status == null) {
            status = PublicMethods.call(request, "getAttribute", JAVAX_STATUS);
        }
        return status instanceof Integer ? (Integer) status : 0;
    }
}
