package dev.roundtrip.javaagent.start;

import java.sql.Driver;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells loaded classes that may hold join points: those of the JDK by their names, all others by the names of their
 * interfaces. Asks first for the loader, which is cheap: before main nearly all classes are the JDK's or our own.
 */
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

    /** The platform loader, to which the join points of the JDK belong that are not the boot loader's. */
    private static final ClassLoader PLATFORM = Driver.class.getClassLoader();

    private final Set<String> jdkClasses;
    private final ClassLoader own;

    /**
     * @param jdkClasses the dotted names of the JDK's classes that are woven
     * @param own the loader of the agent's classes
     */
    JoinPointTypes(List<String> jdkClasses, ClassLoader own) {
        this.jdkClasses = new HashSet<>(jdkClasses);
        this.own = own;
    }

    /** Those of the JDK, and every class with one of the interfaces, with its parents, which often do the work. */
    Set<Class<?>> among(Class<?>[] loaded) {
        Set<Class<?>> found = new HashSet<>();
        for (Class<?> type : loaded) {
            ClassLoader loader = type.getClassLoader();
            if (loader == null || loader == PLATFORM) {
                addListed(type, found);
            } else if (loader != null && loader != own && !type.isInterface() && !type.isArray() && isOne(type)) {
                addWithParents(type, found);
            }
        }
        return found;
    }

    private void addListed(Class<?> type, Set<Class<?>> found) {
        if (jdkClasses.contains(type.getName())) {
            found.add(type);
        }
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
