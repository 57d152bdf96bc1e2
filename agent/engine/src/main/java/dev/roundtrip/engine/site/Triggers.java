package dev.roundtrip.engine.site;

/**
 * Names what brought a query about where the application's line does not show one: a lazy association that is touched,
 * a serializer or a template that walks an object graph.
 */
final class Triggers {

    private static final String[][] WALKERS = {
        {"com.fasterxml.jackson.", "Jackson serialization"},
        {"tools.jackson.", "Jackson serialization"},
        {"com.google.gson.", "Gson serialization"},
        {"jakarta.json.bind.", "JSON-B serialization"},
        {"org.eclipse.yasson.", "JSON-B serialization"},
        {"org.thymeleaf.", "a Thymeleaf template"},
        {"freemarker.", "a FreeMarker template"},
        {"org.apache.jasper.", "a JSP"},
        {"graphql.", "a GraphQL resolver"},
    };

    /** Who runs a query for the application: what is loaded under it was fetched at once, not touched later. */
    private static final String[] QUERIES = {
        "org.hibernate.query.",
        "org.eclipse.persistence.internal.jpa.QueryImpl",
        "org.eclipse.persistence.internal.jpa.EJBQueryImpl",
        "org.eclipse.persistence.internal.jpa.EntityManagerImpl",
    };

    private Triggers() {}

    /** In words that follow "triggered by"; null where the application's own call says it all. */
    static String of(StackTraceElement[] stack, FrameFilter filter) {
        String tool = Tools.in(stack);
        return tool == null ? ofApplication(stack, filter) : tool;
    }

    private static String ofApplication(StackTraceElement[] stack, FrameFilter filter) {
        boolean lazy = false;
        String getter = null;
        for (StackTraceElement frame : stack) {
            String name = frame.getClassName();
            if (name.startsWith("org.apache.ibatis.executor.loader.")) {
                return "a nested select";
            }
            if (isQuery(name)) {
                return null;
            }
            lazy |= isLazyLoading(name);
            if (lazy && getter == null) {
                getter = getterOf(frame, filter);
            }
            if (filter.isApplication(frame) && !isGetter(frame)) {
                break;
            }
            String walker = walkerOf(name);
            if (walker != null) {
                return getter == null ? walker : "lazy " + getter + ", read by " + walker;
            }
        }
        if (!lazy) {
            return null;
        }
        return getter == null ? "a lazy association" : "lazy " + getter;
    }

    private static boolean isLazyLoading(String name) {
        return name.startsWith("org.hibernate.collection.")
                || name.startsWith("org.hibernate.proxy.")
                || name.startsWith("org.hibernate.bytecode.enhance.")
                || name.startsWith("org.eclipse.persistence.indirection.")
                || name.startsWith("org.eclipse.persistence.internal.indirection.");
    }

    private static boolean isQuery(String name) {
        for (String query : QUERIES) {
            if (name.startsWith(query)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Task.getOwner} of a getter's frame, generated suffixes folded; null for all other frames. */
    private static String getterOf(StackTraceElement frame, FrameFilter filter) {
        String name = frame.getClassName();
        boolean proxy = name.contains("$HibernateProxy");
        if (!proxy && !(filter.isApplication(frame) && isGetter(frame))) {
            return null;
        }
        int suffix = name.indexOf("$HibernateProxy");
        String plain = suffix < 0 ? name : name.substring(0, suffix);
        return plain.substring(plain.lastIndexOf('.') + 1) + "." + frame.getMethodName();
    }

    private static boolean isGetter(StackTraceElement frame) {
        String method = frame.getMethodName();
        return method.length() > 3 && method.startsWith("get") && Character.isUpperCase(method.charAt(3));
    }

    private static String walkerOf(String name) {
        for (String[] walker : WALKERS) {
            if (name.startsWith(walker[0])) {
                return walker[1];
            }
        }
        return null;
    }
}
