package dev.roundtrip.javaagent.start;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Tells loaded classes that may hold join points, by the names of their interfaces. */
final class JoinPointTypes {
    private static final Set<String> INTERFACES = new HashSet<>(Arrays.asList(
            "java.sql.Driver",
            "java.sql.Connection",
            "java.sql.Statement",
            "java.sql.ResultSet",
            "javax.sql.CommonDataSource",
            "javax.sql.PooledConnection",
            "javax.servlet.Servlet",
            "javax.servlet.Filter",
            "javax.servlet.ServletRequest",
            "javax.servlet.AsyncContext",
            "jakarta.servlet.Servlet",
            "jakarta.servlet.Filter",
            "jakarta.servlet.ServletRequest",
            "jakarta.servlet.AsyncContext",
            "org.quartz.Job",
            "javax.jms.MessageListener",
            "jakarta.jms.MessageListener"));

    private JoinPointTypes() {}

    /** Every class that has or inherits one of the interfaces, and their parents, which often do the work. */
    static Set<Class<?>> among(Class<?>[] loaded) {
        Set<Class<?>> found = new HashSet<>();
        for (Class<?> type : loaded) {
            if (type.getClassLoader() != null && !type.isInterface() && !type.isArray() && isOne(type)) {
                addWithParents(type, found);
            }
        }
        return found;
    }

    private static boolean isOne(Class<?> type) {
        if (type == null) {
            return false;
        }
        if (INTERFACES.contains(type.getName())) {
            return true;
        }
        for (Class<?> parent : type.getInterfaces()) {
            if (isOne(parent)) {
                return true;
            }
        }
        return isOne(type.getSuperclass());
    }

    private static void addWithParents(Class<?> type, Set<Class<?>> found) {
        for (Class<?> each = type; each != null && each.getClassLoader() != null; each = each.getSuperclass()) {
            found.add(each);
        }
    }
}
