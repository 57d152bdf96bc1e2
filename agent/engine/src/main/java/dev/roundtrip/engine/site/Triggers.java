package dev.roundtrip.engine.site;

/**
 * Names what brought a query about where the application's line does not show one: a lazy association that is touched,
 * a serializer or a template that walks an object graph.
 */
final class Triggers {

    private static final String COLLECTION = "a lazy collection";
    private static final String ASSOCIATION = "a lazy association";

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

    /** What libraries do for a call that does not say so: the start of the class, and the words. */
    private static final String[][] ERRANDS = {
        {"org.apache.ibatis.executor.loader.", "a nested select"},
        {"org.hibernate.event.internal.DefaultMergeEventListener", "a merge"},
        {"org.hibernate.action.internal.EntityIdentityInsertAction", "an identity key"},
    };

    /** Which frames load an association when it is touched: the start of the class, the method or null for any. */
    private static final String[][] LAZY = {
        {"org.hibernate.collection.", null, COLLECTION},
        {"org.hibernate.proxy.", null, ASSOCIATION},
        {"org.hibernate.bytecode.enhance.", null, ASSOCIATION},
        {"org.eclipse.persistence.indirection.Indirect", null, COLLECTION},
        {"org.eclipse.persistence.indirection.", null, ASSOCIATION},
        {"org.eclipse.persistence.internal.indirection.", null, ASSOCIATION},
        {"org.apache.openjpa.kernel.StateManagerImpl", "accessingField", ASSOCIATION},
        {"org.jetbrains.exposed.v1.dao.Entity", "getValue", ASSOCIATION},
        {"org.jetbrains.exposed.dao.Entity", "getValue", ASSOCIATION},
    };

    private Triggers() {}

    /** In words that follow "triggered by"; null where the application's own call says it all. */
    static String of(StackTraceElement[] stack, FrameFilter filter) {
        String tool = Tools.in(stack);
        return tool == null ? ofApplication(stack, filter) : tool;
    }

    private static String ofApplication(StackTraceElement[] stack, FrameFilter filter) {
        String lazy = null;
        String getter = null;
        for (StackTraceElement frame : stack) {
            String name = frame.getClassName();
            String errand = wordsFor(name, ERRANDS);
            if (errand != null) {
                return errand;
            }
            if (isQuery(name)) {
                return null;
            }
            // The outermost of several is what the application touched.
            String touched = lazyLoading(frame);
            lazy = touched == null ? lazy : touched;
            if (lazy != null && getter == null) {
                getter = getterOf(frame, filter);
            }
            if (filter.isApplication(frame) && !isGetter(frame)) {
                break;
            }
            String walker = wordsFor(name, WALKERS);
            if (walker != null) {
                return lazy == null ? walker : association(lazy, getter) + ", read by " + walker;
            }
        }
        return lazy == null ? null : association(lazy, getter);
    }

    private static String association(String lazy, String getter) {
        return getter == null ? lazy : "lazy " + getter;
    }

    /** What is loaded because it was touched; null of all other frames. */
    private static String lazyLoading(StackTraceElement frame) {
        for (String[] lazy : LAZY) {
            if (frame.getClassName().startsWith(lazy[0])
                    && (lazy[1] == null || lazy[1].equals(frame.getMethodName()))) {
                return lazy[2];
            }
        }
        return null;
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

    private static String wordsFor(String name, String[][] table) {
        for (String[] row : table) {
            if (name.startsWith(row[0])) {
                return row[1];
            }
        }
        return null;
    }
}
